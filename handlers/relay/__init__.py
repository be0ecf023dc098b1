"""The relay: what is written in one room of a bridge appears in the others, in their languages; no crash loses it.

listener (store what comes) → reader (prepare, translate, commit in order) → sender (deliver in order) → housekeeping
(forget). `late` finishes translations that missed their deadline.
"""
