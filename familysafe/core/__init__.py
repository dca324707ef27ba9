"""What everything stands on: errors, clock, ids, texts, canonical bytes, hash chain."""
