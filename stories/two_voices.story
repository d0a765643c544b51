# R5: one side says yes and no to a truce at once: its minister and its general. A claim called a lie is denied (R2), "rejects that" answers what was just said,
# and who "never ordered anyone to enter" gainsays the entering (R4).
published: 2024-05-09
show: contradictions
--- text
JUBA, May 9 (Sudd News) - South Sudan's army chief, General Peter Ladu, on Thursday rejected a ceasefire with the rebels in Yei.

Foreign Minister Grace Akuei said in Juba that the government had accepted the ceasefire.

Rebel spokesman James Wani said soldiers had attacked a clinic near Yei. The army said the claim of an attack was a lie.

Uganda accused Kenya of sending weapons across the border. Kenyan officials rejected that.
--- contradictions
antonym a="rejected a ceasefire" b="had accepted the ceasefire" because="One side speaks with two voices: Grace Akuei says yes, “had accepted the ceasefire”; Peter Ladu says no, “rejected a ceasefire”." rule=R5
denied_act a="soldiers had attacked a clinic near Yei" b="claim of an attack was a lie" because="James Wani: “soldiers had attacked a clinic near Yei”; denied by South Sudanese army: “claim of an attack was a lie”." rule=R2
denied_act a="Kenya of sending weapons across the border" b="officials rejected that" because="Uganda: “accused Kenya of sending weapons across the border”; denied by Kenyan officials: “officials rejected that”." rule=R2
