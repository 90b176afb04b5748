package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.ProblemException;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.testing.TestApi;

class FormReaderLawsTest {

    private static final String GOOD = TestApi.json(aWorkUp());

    @Provide
    Arbitrary<Map<String, List<String>>> answers() {
        var texts = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("æøå \"\\/\n\t{}[]:,0123456789€")
                .ofMaxLength(12);
        var names = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('_')
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.maps(names, texts.list().ofMaxSize(3)).ofMaxSize(6);
    }

    @Property
    void a_form_that_was_written_as_json_is_read_again(@ForAll("answers") Map<String, List<String>> answers) {
        var form = ReportForm.of(answers);
        assertThat(FormReader.read(TestApi.json(form))).isEqualTo(form);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1e9", "-", "\\u0000", "\\ud800", "\0"),
                Arbitraries.strings().ofMaxLength(5));
    }

    @Property
    void whatever_is_put_anywhere_gives_a_form_or_a_problem_that_does_not_repeat_it(
            @ForAll("pieces") String piece, @ForAll @IntRange(max = 2000) int at, @ForAll @IntRange(max = 5) int cut) {
        int from = at % GOOD.length();
        var text = GOOD.substring(0, from) + piece + GOOD.substring(Math.min(GOOD.length(), from + cut));
        assertThat(problem(text))
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        some -> assertThat(some.orElseThrow()).isEqualTo(ProblemKind.BROKEN_BODY));
    }

    private static Optional<ProblemKind> problem(String text) {
        try {
            FormReader.read(text);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem().kind());
        }
    }

    @Property(tries = 50)
    void texts_are_kept_in_composed_form(@ForAll("decomposed") String text) {
        var form = FormReader.read("{\"comment\":\"" + text + "\"}");
        assertThat(form.answer("comment")).contains(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Provide
    Arbitrary<String> decomposed() {
        return Arbitraries.strings().withChars("aoA\u030a\u0308").ofMinLength(1).ofMaxLength(6);
    }
}
