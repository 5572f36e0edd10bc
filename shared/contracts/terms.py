"""The Dutch words that people read for the codes of the vocabulary.

Needs, target groups and tracks: DOMAIN §14; authorities: DECISION_TABLE. Everyday words are chosen over
the words of the decree, because they stand in sentences for a case worker.
"""

from typing import Final

NEEDS_NL: Final[dict[str, str]] = {
    "civic_integration": "inburgering",
    "learn_dutch": "Nederlands leren",
    "access_to_service": "toegang tot een dienst",
    "orientation": "onthaal en oriëntatie",
    "residence_law": "een juridische vraag over verblijf",
    "social_assistance": "maatschappelijke hulp",
    "leisure": "vrije tijd",
    "school_enrolment": "inschrijving in een school",
    "urgent_medical_care": "dringende medische hulp",
    "humane_guidance": "menswaardige begeleiding",
    "caravan_pitch": "een standplaats voor een woonwagen",
    "interpreter_on_site": "een tolk ter plaatse",
    "interpreter_by_phone": "een telefoontolk",
    "interpreter_by_video": "een videotolk",
    "written_translation": "een schriftelijke vertaling",
    "neighbourhood_conflict": "een samenlevingsconflict",
    "neighbourhood_initiative": "een initiatief om samen te leven",
    "discrimination": "discriminatie",
    "advice_for_organisation": "advies voor een organisatie",
    "local_policy_support": "ondersteuning van lokaal beleid",
    "policy_participation": "meespreken over het beleid",
    "asylum_reception": "materiële opvang",
    "life_threatening": "levensgevaar",
    "unknown": "nog niet bekend",
}

TARGET_GROUPS_NL: Final[dict[str, str]] = {
    "foreign_origin": "algemeen (niets bijzonders gevraagd of gezegd)",
    "newcomer": "inburgeraar",
    "without_legal_residence": "zonder wettig verblijf, volgens de aanvraag",
    "caravan_dweller": "woonwagenbewoner",
    "minor_newcomer": "minderjarige nieuwkomer",
    "temporarily_displaced": "tijdelijk ontheemde",
    "asylum_applicant": "verzoeker om internationale bescherming",
    "whole_society": "de hele samenleving",
    "professional": "professional of organisatie",
    "unknown": "niet bepaald",
}

ROLES_NL: Final[dict[str, str]] = {
    "person": "de persoon zelf",
    "helper": "iemand die voor een ander vraagt",
    "professional": "een dienst, organisatie of lokaal bestuur",
}

TRACKS_NL: Final[dict[str, str]] = {
    "emancipation": "emanciperen",
    "accessibility": "toegankelijk maken",
    "living_together": "samenleven in diversiteit",
}

REGIONS_NL: Final[dict[str, str]] = {
    "FLANDERS_OTHER": "Vlaams Gewest",
    "FLANDERS_ANTWERPEN": "stad Antwerpen",
    "FLANDERS_GENT": "stad Gent",
    "BRUSSELS": "Brussels Hoofdstedelijk Gewest",
    "WALLONIA_FR": "Waals Gewest, Frans taalgebied",
    "GERMAN_AREA": "Duits taalgebied",
    "AMBIGUOUS": "nog niet eenduidig",
    "UNKNOWN": "niet bekend",
}

AREAS_NL: Final[dict[str, str]] = {
    "brussels": "het Brussels Hoofdstedelijk Gewest",
    "antwerpen": "de provincie Antwerpen",
    "limburg": "de provincie Limburg",
    "oost-vlaanderen": "de provincie Oost-Vlaanderen",
    "vlaams-brabant": "de provincie Vlaams-Brabant",
    "west-vlaanderen": "de provincie West-Vlaanderen",
    "waals-brabant": "de provincie Waals-Brabant",
    "henegouwen": "de provincie Henegouwen",
    "luik": "de provincie Luik",
    "luxemburg": "de provincie Luxemburg",
    "namen": "de provincie Namen",
    "02000": "het Vlaams Gewest",
    "03000": "het Waals Gewest",
}
"""Provinces in lower case and Statbel's region codes, as they stand in a sentence."""

AUTHORITIES_NL: Final[dict[str, str]] = {
    "local_authority": "het lokaal bestuur",
    "vgc": "de Vlaamse Gemeenschapscommissie",
    "ocmw": "het OCMW van de werkelijke verblijfplaats",
    "education": "de school of het lokaal overlegplatform",
    "flemish_government": "de Vlaamse overheid",
    "ordering_organisation": "de dienst die de tolk bestelt",
    "federal_reception": "Fedasil (federaal)",
    "equality_body": "het gelijkheidsorgaan",
    "walloon_region": "het Waals Gewest",
    "german_speaking_community": "de Duitstalige Gemeenschap",
    "emergency_services": "de hulpdiensten",
    "none": "geen overheid",
    "undetermined": "nog te bepalen",
}

CONFIDENCES_NL: Final[dict[str, str]] = {
    "high": "hoog, op bronnen gesteund",
    "medium": "middel, deels afgeleid",
    "low": "laag, afgeleid of een standaardkeuze",
    "design": "een eigen veiligheidsregel",
}

OUTCOMES_NL: Final[dict[str, str]] = {
    "routed": "doorverwezen",
    "informed": "beantwoord met uitleg",
    "triage": "een medewerker beslist",
    "erased": "gewist",
    "withdrawn": "ingetrokken",
}
