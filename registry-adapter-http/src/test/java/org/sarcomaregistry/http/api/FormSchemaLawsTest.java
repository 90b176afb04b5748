package org.sarcomaregistry.http.api;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FieldType;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Forms;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.Json;
import org.sarcomaregistry.http.testing.SpoiltForms;

/** The schema that is published takes and refuses the forms that the examination does. */
class FormSchemaLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final Examination EXAMINATION = Examination.current(IdPolicy.IMPORT);
    private static final Map<FormKind, JsonSchema> SCHEMAS =
            FormKind.forms().stream().collect(toMap(kind -> kind, FormSchemaLawsTest::schema));

    private static JsonSchema schema(FormKind kind) {
        try {
            var document = Json.bytes(new FormSchema(Codebook.current(), kind).document());
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(new ObjectMapper().readTree(document));
        } catch (IOException e) {
            throw new AssertionError("a schema is JSON", e);
        }
    }

    private static boolean schemaTakes(FormKind kind, ReportForm form) {
        return SCHEMAS.get(kind).validate(plain(kind, form)).isEmpty();
    }

    private static boolean examinationTakes(ReportForm form) {
        return EXAMINATION.of(form, TODAY).findings().stream()
                .noneMatch(finding -> finding.code().startsWith("FIELD-"));
    }

    /** Numbers as numbers, lists as lists. */
    private static ObjectNode plain(FormKind kind, ReportForm form) {
        var json = JsonNodeFactory.instance.objectNode();
        form.fields().forEach((name, answers) -> {
            var spec = Optional.ofNullable(Codebook.current().fields(kind).get(name));
            if (answers.size() > 1
                    || spec.filter(field -> field.type().isMany()).isPresent()) {
                var list = json.putArray(name);
                answers.forEach(answer -> list.add(value(spec, answer)));
            } else {
                json.set(name, value(spec, answers.get(0)));
            }
        });
        return json;
    }

    private static JsonNode value(Optional<FieldSpec> spec, String answer) {
        boolean number = spec.map(FieldSpec::type)
                        .filter(List.of(FieldType.INTEGER, FieldType.INTEGERS, FieldType.DECIMAL)::contains)
                        .isPresent()
                && answer.matches("-?[0-9]+([.][0-9]+)?");
        var nodes = JsonNodeFactory.instance;
        return number ? nodes.numberNode(new BigDecimal(answer)) : nodes.textNode(answer);
    }

    @Property
    void the_schema_takes_every_form_that_the_codebook_allows(@ForAll("allowed") Tuple2<FormKind, ReportForm> form) {
        assertThat(SCHEMAS.get(form.get1()).validate(plain(form.get1(), form.get2())))
                .isEmpty();
    }

    @Property(tries = 3000)
    void the_schema_refuses_what_the_examination_refuses_as_a_form(
            @ForAll("spoilt") Tuple2<FormKind, ReportForm> form) {
        assertThat(schemaTakes(form.get1(), form.get2())).isEqualTo(examinationTakes(form.get2()));
    }

    @ParameterizedTest
    @CsvSource({
        "SURGERY, margin_mm, 1.25, true",
        "SURGERY, margin_mm, 1.23456, false",
        "SURGERY, residual, r0, false",
        "SURGERY, operation_date, 2023-02-29, false",
        "SURGERY, response_necrosis_percent, 10, false",
        "SURGERY, colour, red, false",
        "WITHDRAWAL, replaces, w-1, true"
    })
    void answers_that_show_what_a_schema_is_for(FormKind kind, String field, String answer, boolean taken) {
        var form = Forms.of(kind).sample().with("neoadjuvant", kind == FormKind.SURGERY ? "none" : "");
        var told = Codebook.current().reset(kind, form).with("reason", "other").with("replaces", "x-1");
        var spoilt = told.with(field, answer);
        assertThat(schemaTakes(kind, spoilt)).isEqualTo(taken);
        assertThat(examinationTakes(spoilt)).isEqualTo(taken);
    }

    @Provide
    Arbitrary<Tuple2<FormKind, ReportForm>> allowed() {
        return Arbitraries.of(FormKind.forms()).flatMap(kind -> Forms.of(kind).map(form -> Tuple.of(kind, form)));
    }

    @Provide
    Arbitrary<Tuple2<FormKind, ReportForm>> spoilt() {
        return Arbitraries.of(FormKind.forms())
                .flatMap(kind -> SpoiltForms.of(kind).map(form -> Tuple.of(kind, form)));
    }
}
