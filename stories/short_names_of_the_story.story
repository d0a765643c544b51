# A short name that the story spells out is the story's: this ICJ is no Court of Justice. The Sudan Armed Forces are those that the tables write otherwise.
published: 2024-05-14
show: actors
--- text
Jurists call curfew in Kassala unlawful

GENEVA, May 14 (Reuters) - On Tuesday the International Commission of Jurists (ICJ) called the curfew in Kassala unlawful.

ICJ secretary-general Peder Hallam said lawyers had been locked up under it. The Geneva-based group wants the order lifted.

The Sudan Armed Forces (SAF) said the order would stay. A SAF spokesman gave no date.
--- actors
other "International Commission of Jurists" role="group" at="the International Commission of Jurists","ICJ","The Geneva-based group" rule=actor.organisation:named
person "Peder Hallam" role="secretary general" for="International Commission of Jurists" at="ICJ secretary-general Peder Hallam" rule=actor.person:described
people "lawyers" role="lawyer" country=SDN cameo=SDNJUD at="lawyers" rule=actor.agent:lawyer
military "Sudan Armed Forces" country=SDN cameo=SDNMIL at="The Sudan Armed Forces","SAF" rule="actor.organisations.tsv:Sudan Armed Forces"
person "SAF spokesman" role="spokesman" country=SDN cameo=SDNMIL for="Sudan Armed Forces" at="A SAF spokesman" rule=actor.agent:spokesman
