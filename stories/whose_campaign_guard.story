# An army's campaign is nobody, and "it" after another thing that the sentence is about is not the fund.
published: 2026-09-20
show: actors
--- text
GENEVA, Sept 20 (Reuters) - Russia's campaign in Syria went on. The campaign killed many, the Lending Fund said. The vote slowed growth. It cut trade by half.
--- actors
other "Lending Fund" role="fund" at="the Lending Fund" rule=actor.agent:fund
