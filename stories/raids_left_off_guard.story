# An oil company's operations, an attack that was beaten off, an order for all time: no truce in any.
published: 2026-03-03
show: truces
--- text
BOGOTA (AFP) - The pipeline company Oriente said on Monday that it had suspended operations in Arauca.

Police said they had stopped an attack on a bus. A surgeon in Saravena managed to stop the bleeding.
--- truces
