"""Guided dialogues: questions as data, asked by one engine that knows no platform."""
