package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;

/** Side of the body against whether the site has one. */
final class SideRules {

    static final Rule SIDE_MISSING = RuleDraft.warning(
                    "LAT-1",
                    "Stedet har en høyre og en venstre side, men siden mangler",
                    "The site has a right and a left side, but the side is missing")
            .about("laterality", "topography")
            .when(f -> f.is(Fact.PAIRED) && f.of(Fact.SIDE) == Facts.BLANK);

    static final Rule SIDE_OF_UNPAIRED_SITE = RuleDraft.error(
                    "LAT-2",
                    "Side er oppgitt for et sted som ikke finnes på begge sider",
                    "A side is given for a site that does not exist on both sides")
            .about("laterality", "topography")
            .when(f -> f.isNot(Fact.PAIRED) && f.is(Fact.SIDE));

    static final ImmutableList<Rule> ALL = ImmutableList.of(SIDE_MISSING, SIDE_OF_UNPAIRED_SITE);

    private SideRules() {}
}
