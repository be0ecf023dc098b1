"""What people of each language write when they walk through everything (tests/usecases/walks.py)."""

from __future__ import annotations

from dataclasses import astuple, dataclass


@dataclass(frozen=True)
class Said:
    """What people of a language write."""

    meeting: str
    text: str
    idea: str
    reason: str
    question: str
    options: tuple[str, ...]
    action: str
    charter: str
    needs: str
    activity: str


SAID = {
    "fr": Said(
        "Rencontre à Dakar",
        "Nous nous retrouvons au bord de la mer.",
        "Une cuisine ouverte par ville",
        "On cuisine ensemble.",
        "Qui paie les interprètes ?",
        ("Logement", "Travail", "Santé"),
        "Guide pour les campagnes",
        "Nous ouvrons nos portes.",
        "Une rampe à l’entrée",
        "Repas de quartier",
    ),
    "en": Said(
        "Meeting in Dakar",
        "We come together by the sea.",
        "An open kitchen in every town",
        "We cook together.",
        "Who pays for interpreters?",
        ("Housing", "Work", "Health"),
        "Guide for the countryside",
        "We open our doors.",
        "A ramp at the door",
        "Meal in the street",
    ),
    "es": Said(
        "Encuentro en Dakar",
        "Nos reunimos junto al mar.",
        "Una cocina abierta en cada ciudad",
        "Cocinamos juntas y juntos.",
        "¿Quién paga a las personas intérpretes?",
        ("Vivienda", "Trabajo", "Salud"),
        "Guía para el campo",
        "Abrimos nuestras puertas.",
        "Una rampa en la entrada",
        "Comida de barrio",
    ),
    "pt": Said(
        "Encontro em Dacar",
        "Encontramo-nos à beira-mar.",
        "Uma cozinha aberta em cada cidade",
        "Cozinhamos em conjunto.",
        "Quem paga quem interpreta?",
        ("Habitação", "Trabalho", "Saúde"),
        "Guia para o campo",
        "Abrimos as nossas portas.",
        "Uma rampa à entrada",
        "Refeição de bairro",
    ),
    "ar": Said(
        "لقاء في داكار",
        "نلتقي على شاطئ البحر.",
        "مطبخ مفتوح في كل مدينة",
        "نطبخ معًا.",
        "من يدفع أجر المترجمين؟",
        ("السكن", "العمل", "الصحة"),
        "دليل للأرياف",
        "نفتح أبوابنا.",
        "منحدر عند الباب",
        "طعام الحي",
    ),
}


def translated_texts(said: Said) -> tuple[str, ...]:
    """What people wrote that everybody reads in their own language."""
    return tuple(one for field in astuple(said) for one in ([field] if isinstance(field, str) else field))
