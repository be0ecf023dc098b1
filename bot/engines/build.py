"""The engines that the configuration names, in its order of preference."""

from __future__ import annotations

from config.settings import Settings, Translation
from handlers.ports import Engine


def build_engines(settings: Settings) -> list[Engine]:
    """Engines, not yet warm; libraries are imported only for those that are named."""
    return [_build(name, settings.translation) for name in settings.translation.engines]


def _build(name: str, settings: Translation) -> Engine:
    if name == "apertium":
        from bot.engines.apertium import Apertium

        return Apertium(folder=settings.apertium_modes, max_memory=int(settings.max_memory))
    if name == "neural":
        from bot.engines.neural import Neural

        return Neural()
    if name == "libretranslate":
        from bot.engines.libretranslate import LibreTranslate

        access = settings.libretranslate
        return LibreTranslate(url=access.url or "", api_key=access.api_key.get_secret_value())
    if name == "deepl":
        from bot.engines.deepl import DeepL

        return DeepL(api_key=settings.deepl.api_key.get_secret_value(), url=settings.deepl.url or "")
    from bot.engines.deep import DeepTranslator

    return DeepTranslator(name, options=_options(name, settings))


def _options(name: str, settings: Translation) -> dict[str, str]:
    """What the operator set for one of deep-translator's engines: its table, unwrapped; empty ones left out."""
    table = getattr(settings, name, None)
    if table is None:
        return {}
    values = {
        key: value.get_secret_value() if hasattr(value, "get_secret_value") else str(value or "")
        for key, value in table.model_dump().items()
    }
    return {key: value for key, value in values.items() if value}
