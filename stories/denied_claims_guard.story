# What is no R2: a report that nobody owns, a denial that answers nothing, a claim that is only looked into.
published: 2026-04-09
show: contradictions
--- text
JUBA (AP) - The foreign ministry denied reports that the two presidents had met in secret.

The governor of Unity state denied that he would resign. Traders in Bentiu said prices had doubled since March.

The mission was investigating an attack on a convoy, a spokeswoman said. The bishop of Wau denied any rift with the church's elders.
--- contradictions
