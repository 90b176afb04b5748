package org.sarcomaregistry.domain.subtype;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

/** One edition of the subtypes that the registry knows, with their hierarchy. */
public final class SubtypeCatalogue {

    private final String edition;
    private final ImmutableMap<SubtypeId, Subtype> byId;
    private final ImmutableListMultimap<Morphology, Subtype> byMorphology;
    private final ImmutableMap<Morphology, Recode> recodes;
    private final SubtypeSearch search;

    private SubtypeCatalogue(Table families, Table subtypes, Table recodes) {
        edition = subtypes.edition();
        byId = Maps.uniqueIndex(SubtypeTable.read(families, subtypes), Subtype::id);
        byMorphology = onCodes();
        this.recodes = Maps.uniqueIndex(Recode.read(recodes, byMorphology.keySet()), Recode::from);
        search = new SubtypeSearch(byId.values());
    }

    /** {@return the edition for new reports: 204 subtypes} */
    public static SubtypeCatalogue current() {
        return Current.CATALOGUE;
    }

    /**
     * {@return a catalogue from tables of the same shape as the shipped ones}
     *
     * @param families table of families
     * @param subtypes table of subtypes
     * @param recodes table of codes of old editions
     * @throws BrokenTable if an id or name is repeated, a parent or heir is missing, or parents run in a circle
     */
    public static SubtypeCatalogue of(Table families, Table subtypes, Table recodes) {
        return new SubtypeCatalogue(families, subtypes, recodes);
    }

    /** {@return year and month of the table of subtypes} */
    public String edition() {
        return edition;
    }

    /** {@return every subtype, family by family, variants after their parents} */
    public ImmutableList<Subtype> all() {
        return byId.values().asList();
    }

    /**
     * {@return the subtype with this id, retired or not}
     *
     * @param id also one that the catalogue doesn't have
     */
    public Optional<Subtype> byId(SubtypeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return all subtypes on a code, the most general first and retired terms after current ones; none if it is
     * unknown}
     *
     * @param morphology histology and behaviour by ICD-O
     */
    public ImmutableList<Subtype> of(Morphology morphology) {
        return byMorphology.get(morphology);
    }

    /**
     * Whether a subtype is the ancestor or one of its variants, however far down; false if either is not here.
     *
     * @param id also one that the catalogue doesn't have
     * @param ancestor family or entity
     * @return whether it is the ancestor or descends from it
     */
    public boolean isA(SubtypeId id, SubtypeId ancestor) {
        return lineage(id).anyMatch(subtype -> subtype.id().equals(ancestor));
    }

    /**
     * Like {@link #isA(SubtypeId, SubtypeId)}.
     *
     * @param subtype of this catalogue
     * @param ancestor family or entity
     * @return whether it is the ancestor or descends from it
     */
    public boolean isA(Subtype subtype, SubtypeId ancestor) {
        return isA(subtype.id(), ancestor);
    }

    /**
     * Whether the most general subtype on a code is the ancestor or one of its variants; false for an unknown code.
     *
     * @param morphology histology and behaviour by ICD-O
     * @param ancestor family or entity
     * @return whether it is the ancestor or descends from it
     */
    public boolean isA(Morphology morphology, SubtypeId ancestor) {
        return of(morphology).stream()
                .findFirst()
                .filter(subtype -> isA(subtype, ancestor))
                .isPresent();
    }

    /**
     * {@return a subtype, its parent and so on up to the entity; empty if the id is not here}
     *
     * @param id also one that the catalogue doesn't have
     */
    public Stream<Subtype> lineage(SubtypeId id) {
        return Stream.iterate(
                        byId(id),
                        Optional::isPresent,
                        at -> at.flatMap(Subtype::parent).flatMap(this::byId))
                .flatMap(Optional::stream);
    }

    /**
     * {@return subtypes whose names or codes hold every word of a text, best first; none for a text without words}
     *
     * @param text words in either language or the digits of a code, in any order and case
     */
    public ImmutableList<Subtype> search(String text) {
        return search.find(text);
    }

    /**
     * {@return what ICD-O-3.2 makes of a code of ICD-O-3.1; the answer says what was done and whether to trust it}
     *
     * @param code of ICD-O-3.1 or later
     */
    public Recoding recode(Morphology code) {
        Recode rule = recodes.get(code);
        return rule == null ? Recoding.none(code) : rule.apply(current(code));
    }

    private boolean current(Morphology code) {
        return of(code).stream().anyMatch(subtype -> !subtype.standing().retired());
    }

    private ImmutableListMultimap<Morphology, Subtype> onCodes() {
        var sorted = ImmutableListMultimap.<Morphology, Subtype>builder();
        Multimaps.index(byId.values(), Subtype::morphology)
                .asMap()
                .forEach((code, subtypes) -> sorted.putAll(
                        code,
                        subtypes.stream().sorted(mostGeneralFirst(subtypes)).toList()));
        return sorted.build();
    }

    private Comparator<Subtype> mostGeneralFirst(Collection<Subtype> peers) {
        return Comparator.<Subtype, Boolean>comparing(
                        subtype -> subtype.standing().retired())
                .thenComparing(subtype -> lineage(subtype.id()).count())
                .thenComparing(subtype ->
                        -peers.stream().filter(peer -> isA(peer, subtype.id())).count());
    }

    private static final class Current {
        static final SubtypeCatalogue CATALOGUE = of(
                Table.load(SubtypeCatalogue.class, "families.tsv"),
                Table.load(SubtypeCatalogue.class, "subtypes.tsv"),
                Table.load(SubtypeCatalogue.class, "recodes.tsv"));
    }
}
