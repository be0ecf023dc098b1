"""The network's closed lists of values, as records store them; their words are `<list>-<value>` in every language."""

from __future__ import annotations

from typing import Final

ENUMERATIONS: Final[dict[str, tuple[str, ...]]] = {
    "pillar": (
        "political_civic_participation",
        "unconditional_access_to_rights",
        "positive_discourse_interculturality",
    ),
    "theme": (
        "regularisation",
        "decentralised_reception",
        "rural_reception",
        "outsourced_borders",
        "housing",
        "work",
        "health",
        "education",
        "language_learning",
        "legal_social_support",
        "public_letter_writers",
        "complaints",
        "consultation_bodies",
        "voting_rights",
        "citizenship_card",
        "welcoming_week",
        "memory_history",
        "arts_food",
        "countering_rumours",
        "anti_racism",
        "gender_diversity",
        "training_officers",
        "sponsorship",
        "border_transit",
        "rights_violations",
        "funding",
        "networks",
    ),
    "group": (
        "all_residents",
        "newcomers",
        "undocumented",
        "exiled",
        "in_transit",
        "internally_displaced",
        "women",
        "lgbtiq",
        "students",
        "roma",
        "card_holders",
        "elected_officials",
        "officers",
        "schools",
        "unconvinced_municipalities",
    ),
    "region": ("africa", "americas", "asia", "europe"),
    "status": ("planned", "pilot", "running", "institutionalised", "ended"),
    "funding": ("own", "national", "eu", "foundation", "donor", "none"),
    "licence": ("cc_by_sa_4", "cc_by_4", "none"),
    "orgtype": ("civil_society", "local_authority", "academic", "network_of_institutions", "public_institution"),
    "resource": ("guide", "study", "training_module", "template", "campaign_kit"),
    "activity": ("meal", "music", "film", "debate", "walk", "exhibition", "workshop", "sport", "open_doors", "other"),
    "offer": ("visit", "training"),
    "announcement": ("news", "call", "meeting", "urgent", "other"),
    "event_kind": (
        "regional_meeting",
        "webinar",
        "thematic_meeting",
        "plenary",
        "working_group",
        "committee",
        "welcoming_week",
        "local_activity",
        "calendar_day",
        "exchange_visit",
        "debate",
    ),
    "event_mode": ("on_site", "online", "hybrid"),
    "event_joining": ("open", "approval", "invitation"),
}
"""Of the records' design: pillars, themes, target groups, regions; and the states, sources and kinds of records."""


def word_key(enumeration: str, value: str) -> str:
    """The key of a value's word: `theme-language-learning`."""
    return f"{enumeration}-{value}".replace("_", "-")
