"""Emoji that Telegram throws, and the highest value of each (Bot API, Dice)."""

DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}
