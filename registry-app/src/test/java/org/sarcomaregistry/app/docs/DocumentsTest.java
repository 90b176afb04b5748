package org.sarcomaregistry.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the documents to the code. It writes nothing unless it is told to. */
class DocumentsTest {

    private static final String REMEDY =
            "The document does not say what the code says. To write it anew from the code: mvn -pl registry-app -am test"
                    + " -Dtest=DocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";

    static Stream<DerivedPart> parts() {
        return Stream.of(
                new DerivedPart("docs/codebook.md", "fields", CodebookTables::text),
                new DerivedPart("docs/findings.md", "rules on forms", FindingTables::onForms),
                new DerivedPart("docs/findings.md", "flaws of numbers", FindingTables::onNumbers),
                new DerivedPart("docs/findings.md", "consistency rules", FindingTables::consistency),
                new DerivedPart("docs/findings.md", "doubts", FindingTables::doubts),
                new DerivedPart("docs/findings.md", "rules on two tumours", FindingTables::onTwoTumours),
                new DerivedPart("docs/import.md", "flaws of rows", FindingTables::ofRows),
                new DerivedPart("docs/indicators.md", "example", IndicatorTexts::example),
                new DerivedPart("docs/indicators.md", "definitions", IndicatorTexts::definitions),
                new DerivedPart("docs/programme.md", "editions", ProgrammeTexts::editions),
                new DerivedPart("docs/programme.md", "recommendations", ProgrammeTexts::recommendations),
                new DerivedPart("NOTICE", "tables", TableSources::text));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_derived_part_says_what_the_code_says(DerivedPart part) throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            part.write();
        }
        assertThat(part.written()).as(REMEDY).isEqualTo(part.text().get());
    }
}
