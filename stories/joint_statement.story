# What two sides say together is held by both; "accused each other" lays a breach to each, by the other.
published: 2026-03-05
show: truces,contradictions
--- text
Sudan foes recommit to truce, trade blame

KHARTOUM, Sudan, March 5 (AP) - Sudan's government and the Sudan Revolutionary Front said on Thursday they remained committed to the ceasefire signed in January.

On Wednesday the army and the front had accused each other of violating the ceasefire near Kadugli.
--- truces
"Sudan truce, March 2026" contested form=bilateral class=unclear name="truce" name="ceasefire" place="Sudan" place="Kadugli" agreed_by="Sudan" agreed_by="Sudan Revolutionary Front" bound="Sudan Revolutionary Front" bound="Sudanese army" bound="Sudan"
  view party="Sudan" state=agreed since=2026-03-05
  view party="Sudan Revolutionary Front" state=agreed since=2026-03-05
  view party="Sudanese army" state=violation since=2026-03-04
  agreed act holder="Sudan foes" party="Sudan foes" asserted=2026-03-05 at="recommit to truce" rule=truce.commit
  agreed act holder="Sudan" party="Sudan" party="Sudan Revolutionary Front" asserted=2026-03-05 at="remained committed to the ceasefire signed" rule=truce.commit
  agreed act holder="Sudan Revolutionary Front" party="Sudan" party="Sudan Revolutionary Front" asserted=2026-03-05 at="remained committed to the ceasefire signed" rule=truce.commit
  violation holder="Sudanese army" party="Sudan Revolutionary Front" asserted=2026-03-04 at="violating the ceasefire" rule=truce.violate.mutual
  violation holder="Sudan Revolutionary Front" party="Sudanese army" asserted=2026-03-04 at="violating the ceasefire" rule=truce.violate.mutual
--- contradictions
