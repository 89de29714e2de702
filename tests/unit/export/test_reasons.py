"""Every reason that two pages are told apart by can be read in French."""

import pytest

from recoupe.export.wording.findings import translation_of
from recoupe.records import Provenance
from recoupe.stages.align import align
from recoupe.stages.compare import compare
from tests.unit.cases import cases_of
from tests.unit.stages.compare.test_compare_cases import prepared


@pytest.mark.parametrize(("language", "case"), list(cases_of("compare")))
def test_reasons_are_told_in_french(language, case):
    pages = [prepared(number, page, language) for number, page in enumerate(case["pages"])]
    found = compare(pages, align(pages, Provenance()), Provenance())
    reasons = {one.why for one in (*found.conflicts, *found.drifts)}
    assert not {one for one in reasons if translation_of(one, "fr") is None}
