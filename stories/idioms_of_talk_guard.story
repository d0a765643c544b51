# The same words where nothing of the kind is done: bills, fingers, weights, words and initials of every day.
published: 2026-03-13
show: events
--- text
Schools open in Gulu

KAMPALA, March 13 (AP) - The teacher pointed a stick at the map, and the porter threw his coat behind the door.

The pupils put their initials to a tree. The poet gave the book its last word, and the choir passed a bakery. The cats were locked in the kitchen until dawn.

The maid brushed aside the curtain and turned a page of the atlas. The guests will paint the wall for the fair. Buses took the corner to Gulu. The agreement signed in Lusaka hangs in the hall. The shed has seen an escalation of rents, and miners are feared to be buried under snow.
--- events
