"""Words that tell of danger to life: found in eighteen languages, and not in ordinary requests."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deploy.local.samples import load as load_samples
from services.intake.domain.danger import Danger
from services.intake.words import danger_phrases, load_danger

DANGER = load_danger()
PHRASES = danger_phrases()
EVERY_PHRASE = [(language, phrase) for language, phrases in PHRASES.items() for phrase in phrases]
LOCALES = sorted((Path(__file__).parents[2] / "services" / "intake" / "locales").glob("*.ftl"))

IN_DANGER = {
    "nl": [
        "mijn man slaat mij, ik durf niet naar huis",
        "Mijn moeder is gevallen. Ze is BEWUSTELOOS",
        "ik wil niet meer leven",
        "hij staat voor de deur met een mes",
        "hij dreigt mij te vermoorden",
        "ze krijgt geen adem",
        "de keuken staat in brand",
        "bel 112 aub",
    ],
    "fr": [
        "Mon bébé ne respire plus !",
        "mon mari me frappe tous les jours",
        "j’ai envie de mourir",
        "il m'a étranglée hier soir et il a dit qu'il va me tuer",
        "elle a perdu connaissance",
        "mon fils ne se réveille pas",
        "la maison brûle",
    ],
    "en": [
        "my baby is not breathing",
        "He said he will kill me.",
        "i cant breathe",
        "my husband beats me and the kids",
        "the house is burning",
        "my friend took too many pills, she wants to die",
        "there is a man with a knife in the house",
    ],
    "ar": [
        "زوجي يضربني كل يوم",
        "أُريدُ أنْ أمـــوت",
        "ابني لا يتنفس ساعدوني",
        "هددني بالسكين وقال سيقتلني",
        "اخي يفكر بالانتحار",
        "ukhti hawalat intihar",
        "زوجي يريد قتلي",
        "البيت يحترق",
    ],
    "tr": [
        "kocam beni dövüyor",
        "KOCAM BENİ ÖLDÜRECEK",
        "annem nefes alamiyor",
        "kardesim intihar etmek istiyor",
        "babam kalp krizi geçiriyor",
    ],
    "uk": [
        "чоловік мене б'є",
        "Мама знепритомніла, вона не дихає",
        "я не хочу жити",
        "він погрожує мені з ножем у руках",
        "у сусіда інфаркт",
    ],
    "ru": [
        "муж бьёт меня и детей",
        "муж избивает",
        "отец не дышит",
        "он сказал что убьет меня",
        "она без сознания и много крови",
        "Я НЕ ХОЧУ ЖИТЬ",
    ],
    "fa": [
        "شوهرم کتکم می‌زند",
        "پدرم نفس نمی‌کشد",
        "پدرم نفس نمیکشه",
        "می خوام بمیرم",
        "برادرم می‌خواهد خودکشی کند",
        "با چاقو جلوی در ایستاده",
    ],
    "prs": [
        "شوهرم مرا لت می‌کند",
        "مادرم نفس گرفته نمی‌تواند",
        "خانه ما آتش گرفته",
        "او مرا تهدید به مرگ کرد",
        "میخواهم خود را بکشم",
    ],
    "ps": [
        "مېړه مې وهي",
        "زما پلار ساه نه اخلي",
        "هغه وايي چې ما به ووژني",
        "خور مې بې هوښه ده",
        "غواړم ځان ووژنم",
    ],
    "ti": [
        "ሰብኣየይ ይወቕዓኒ ኣሎ",
        "ወደይ ኣየተንፍስን ኣሎ",
        "ክቐትለኒ እዩ",
        "ብዙሕ ደም ይፈስሶ ኣሎ",
        "ክመውት እደሊ ኣለኹ",
    ],
    "so": [
        "ninkaygu wuu i garaacaa",
        "ilmahaygu ma neefsanayo",
        "waxaan rabaa inaan dhinto",
        "wuu i dili doonaa",
        "dhiig badan ayaa ka baxaya",
    ],
    "ro": [
        "soțul mă bate",
        "tata nu respiră",
        "vreau sa mor",
        "sora mea vrea să se sinucidă",
        "a venit cu cuțitul la ușă",
    ],
    "pl": [
        "mąż mnie bije",
        "mama nie oddycha",
        "nie chce juz zyc",
        "brat chce popełnić samobójstwo",
        "on mówi że mnie zabije",
        "w mieszkaniu jest pożar",
    ],
    "bg": [
        "мъжът ми ме бие",
        "баща ми не диша",
        "искам да умра",
        "той каза, че ще ме убие",
        "майка ми е в безсъзнание",
    ],
    "es": [
        "mi marido me pega",
        "mi padre no respira",
        "Quiero morir",
        "dice que me va a matar",
        "mi hermana se quiere suicidar, tomó muchas pastillas",
    ],
    "pt": [
        "o meu marido bate-me",
        "a minha mãe não respira",
        "quero morrer",
        "ele disse que me vai matar",
        "o meu pai teve um enfarte",
    ],
    "sq": [
        "burri më rreh",
        "babai nuk merr frymë",
        "dua të vdes",
        "ai do të më vrasë",
        "vëllai im donte të vriste veten, tani është pa ndjenja",
    ],
}

ORDINARY = {
    "nl": [
        "Ik wil mijn dochter inschrijven in de school.",
        "Ik begrijp de brief van de gemeente niet.",
        "mijn man is dood en ik heb zijn papieren nodig",
        "het paspoort van mijn overleden vader is nog in Kabul",
        "ik sterf van de honger naar werk",
        "De buren maken veel lawaai. Kan er iemand bemiddelen?",
        "Ik woon in de Kerkstraat 112, 9000 Gent",
        "mijn nummer is 0470 112 233, postcode 1120",
        "Wij hebben een afspraak op 1/12/2026",
        "Ik wil Nederlands leren en zin aan mijn leven geven",
        "Wij zoeken een tolk Somali voor een gesprek met de ouders",
    ],
    "fr": [
        "Je cherche un cours de néerlandais.",
        "Je cherche de l'aide pour mes papiers",
        "Mon père est mort, comment obtenir ses documents ?",
        "Je suis une Arménienne et je dois faire une prise de sang",
        "je me bats pour mes droits depuis deux ans",
        "Ce site n'envoie ni ambulance ni police",
    ],
    "en": [
        "I need an interpreter for the doctor tomorrow",
        "The house is dilapidated and the landlord is not diligent",
        "My father died last year and I need his papers",
        "I would like to start the integration course in Ghent.",
        "We look for a training about unconscious bias",
        "I cannot pay the ambulance bill",
    ],
    "ar": [
        "أريد تسجيل ابنتي في المدرسة",
        "أحتاج إلى مترجم عند الطبيب",
        "توفي والدي وأحتاج إلى أوراقه",
        "وصلتني رسالة من البلدية ولا أفهمها",
        "اسمي سكينة وأريد أن أتعلم الهولندية",
    ],
    "tr": [
        "Çocuğumu okula kaydetmek istiyorum, nasıl oluyor?",
        "Hollandaca kursuna kayıtlı olmak istiyorum",
        "Babam öldü, evrakları lazım",
        "Belediyeden gelen mektubu anlamadım",
    ],
    "uk": [
        "Хочу записати сина до школи",
        "Мій батько помер, потрібні його документи",
        "Сусіди шумлять уночі",
        "Потрібен перекладач у лікарні",
    ],
    "ru": [
        "Где можно учить нидерландский язык?",
        "Мой отец умер, нужны его документы",
        "Я не понимаю письмо от коммуны, нужна помощь",
        "Соседи шумят по ночам",
    ],
    "fa": [
        "می‌خواهم پسرم را در مدرسه ثبت نام کنم",
        "پدرم فوت کرده و مدارکش را لازم دارم",
        "برای دکتر به مترجم نیاز دارم",
        "نامه شهرداری را نمی‌فهمم",
    ],
    "prs": [
        "می‌خواهم دخترم را شامل مکتب کنم",
        "پدرم وفات کرده و اسناد او را ضرورت دارم",
        "برای داکتر به ترجمان ضرورت دارم",
    ],
    "ps": [
        "زما زوی اووه کلن دی. ایا هغه کولی شي ښوونځي ته لاړ شي؟",
        "پلار مې وفات شوی، د هغه سندونه غواړم",
        "زه د هالنډي ژبې کورس غواړم",
    ],
    "ti": [
        "ናይ ምውህሃድ ትምህርቲ ክጅምር ይደሊ።",
        "ኣቦይ ሞይቱ፣ ሰነዳቱ የድልየኒ ኣሎ",
        "ንውላደይ ኣብ ቤት ትምህርቲ ከመዝግቦ ይደሊ",
        "ተርጓሚ የድልየኒ ኣሎ",
    ],
    "so": [
        "Berri waxaan leeyahay ballan dhakhtar, turjubaan baan u baahanahay",
        "Aabbahay wuu dhintay, warqadihiisa ayaan rabaa",
        "Waxaan rabaa inaan barto Af-Holandays",
        "Dhammaan qoyska idilkood waxay rabaan koorso",
    ],
    "ro": [
        "Vreau să înscriu copilul la școală",
        "Tatăl meu a murit și am nevoie de actele lui",
        "Caut un curs de olandeză",
        "Ce acte trebuie după ce am avut de-a face cu moartea tatălui meu?",
        "Vecinii fac zgomot în fiecare noapte",
    ],
    "pl": [
        "Chcę zapisać córkę do szkoły",
        "Mój ojciec umarł i potrzebuję jego dokumentów",
        "Mam dwoje rodzeństwa w Gandawie",
        "Szukam kursu niderlandzkiego",
    ],
    "bg": [
        "Искам да запиша детето си на училище",
        "Баща ми почина и трябват документите му",
        "Търся курс по нидерландски",
        "Не разбирам писмото от общината",
    ],
    "es": [
        "Quiero matricularme en un curso de neerlandés",
        "Mi padre ha muerto y necesito sus papeles",
        "Necesito un intérprete para el médico",
        "No entiendo la carta del ayuntamiento",
    ],
    "pt": [
        "Quero matricular o meu filho na escola, o que faço?",
        "O meu pai morreu e preciso dos papéis dele",
        "Então faça um novo pedido",
        "Procuro um curso de neerlandês",
    ],
    "sq": [
        "Dua ta regjistroj vajzën në shkollë",
        "Babai im ka vdekur dhe më duhen dokumentet e tij",
        "Kërkoj një kurs të gjuhës holandeze",
        "Pronari më kërcënon me dëbim nga banesa",
    ],
}

LANGUAGES = sorted(IN_DANGER)


def _pairs(sentences: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in sentences.items() for text in texts]


def test_every_language_of_the_form_has_its_phrases_and_sentences() -> None:
    assert set(PHRASES) == {*LANGUAGES, "mul"}
    assert set(ORDINARY) == set(LANGUAGES)
    assert len(LANGUAGES) == 18
    for language in LANGUAGES:
        assert 15 <= len(PHRASES[language]) <= 60, language
        assert len(set(PHRASES[language])) == len(PHRASES[language]), f"a phrase twice in {language}"
        assert len(IN_DANGER[language]) >= 4, language
        assert len(ORDINARY[language]) >= 3, language


@pytest.mark.parametrize(("language", "text"), _pairs(IN_DANGER))
def test_a_life_in_danger_is_seen(language: str, text: str) -> None:
    assert DANGER.names_danger(text)
    assert Danger([*PHRASES[language], *PHRASES["mul"]]).names_danger(text), "found by another language only"


@pytest.mark.parametrize(("language", "text"), _pairs(ORDINARY))
def test_an_ordinary_request_shows_no_emergency_number(language: str, text: str) -> None:
    assert DANGER.phrase_in(text) is None, language


@pytest.mark.parametrize(("language", "phrase"), EVERY_PHRASE)
def test_every_phrase_is_found_by_itself_in_capitals_and_in_a_sentence(language: str, phrase: str) -> None:
    for typed in (phrase, phrase.upper(), f"… ({phrase})!", f"xx {phrase} xx", phrase.replace(" ", "\n  ")):
        assert DANGER.names_danger(typed), (language, typed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_there_in_vain(language: str) -> None:
    """A phrase that a shorter one of the same list finds already only makes the list longer to review."""
    for phrase in PHRASES[language]:
        others = Danger(other for other in PHRASES[language] if other != phrase)
        assert others.phrase_in(phrase) is None, phrase


def test_of_the_sample_requests_only_the_man_who_does_not_breathe_is_in_danger() -> None:
    """All 65 were read: SR005 (pain for two days), SR043 and SR084 (fever) need a doctor, not 112 now."""
    found = {
        sample.id: phrase
        for sample in load_samples()
        if (phrase := DANGER.phrase_in(sample.body.get("text") or ""))
    }
    assert found == {"SR063": "ademtniet"}


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)
def test_the_words_of_the_form_itself_tell_of_danger_only_where_they_speak_of_it(path: Path) -> None:
    """The form's own texts are the ordinary language of ordinary requests: nothing in them may set it off."""
    for message in re.split(r"(?m)^(?=[a-z#])", path.read_text("utf-8")):
        name = message.partition(" =")[0]
        if "danger" not in name and "emergency" not in name:
            assert DANGER.phrase_in(message) is None, f"{path.name}: {name}"


@pytest.mark.parametrize(
    "typed",
    [
        "hij ademt\u00a0niet",
        "ADEMT NIET",
        "ademt\u200bniet",
        "can't breathe",
        "can’t breathe",
        "cant breathe",
        "j'etouffe",
        "j’étouffe",
        "e\u0301touffe",
        "weeen",
        "وينزف",
        "والنزيف لا يتوقف",
        "يَنزِف",
        "ينـــزف",
        "إنتحار",
        "نفس نمي\u200cكشد",
        "نفس نمیکشد",
        "نفس نمی کشد",
        "١١٢",
        "۱۱۲",
        "bel (112)",
    ],
)
def test_the_way_it_is_typed_makes_no_difference(typed: str) -> None:
    assert DANGER.names_danger(typed)


@pytest.mark.parametrize(
    "text",
    ["", " ", "1120", "112 233", "x112", "1/12", "Kerkstraat 112 9000", "gebrandmes", "\ud83d", "ا", "و"],
)
def test_what_only_looks_like_a_phrase_is_none(text: str) -> None:
    assert not DANGER.names_danger(text)


def test_a_phrase_begins_at_a_word_and_a_full_stop_ends_it() -> None:
    danger = Danger(["brul.", "gil hard"])
    assert danger.names_danger("ik brul")
    assert not danger.names_danger("ik brulde")
    assert not danger.names_danger("gebrul")
    assert danger.names_danger("ze gil harder")
    assert not danger.names_danger("spegil hard")


def test_a_phrase_too_short_to_be_sure_is_refused() -> None:
    with pytest.raises(ValueError, match="too short"):
        Danger(["ab"])


@given(before=st.text(max_size=40), after=st.text(max_size=40))
def test_whatever_stands_around_it_a_phrase_is_found_and_nothing_breaks(before: str, after: str) -> None:
    assert DANGER.names_danger(f"{before} zelfmoord {after}")
    DANGER.names_danger(before + after)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_text_takes_about_a_millisecond(language: str) -> None:
    """Measured: 0.2 ms in Latin script, 0.9 ms in Arabic. The bound only catches another order of growth."""
    text = (" ".join(ORDINARY[language]) + " ").replace("112", "")
    text = (text * (5_000 // len(text) + 1))[:5_000]
    taken = []
    for _ in range(20):
        began = time.perf_counter()
        assert not DANGER.names_danger(text)
        taken.append(time.perf_counter() - began)
    assert min(taken) < 0.01
