# Places: Arabic articles stand small before a hyphen where a name begins.
published: 2026-03-17
show: places
--- text
Convoy reaches the north

Rebels attacked a convoy near al-Fashir on Monday. Shells fell in al-Bab, Syria, and near el-Obeid. Trucks left ar-Raqqa.
--- places
"El Fasher" country=SD feature=PPLA lat=13.63 lon=25.35 at="al-Fashir" rule=place.extra.tsv:458
"al-Bab" country=SY feature=PPL lat=36.37 lon=37.52 at="al-Bab" rule=place.extra.tsv:24
"Syria" country=SY feature=PCLI lat=35 lon=38 at="Syria" rule=place.gazetteer
"El Obeid" country=SD feature=PPL lat=13.18 lon=30.22 at="el-Obeid" rule=place.extra.tsv:466
"Raqqa" country=SY feature=PPLA lat=35.95 lon=39.01 at="ar-Raqqa" rule=place.extra.tsv:16
