package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import org.sarcomaregistry.domain.person.NationalId;
import org.sarcomaregistry.domain.person.Sex;

/** Makes persons; a few come with a D-number and get a fødselsnummer later. */
final class People {

    private static final double WITH_TEMPORARY_NUMBER = 0.008;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final int ADULT = 18;

    private final IdSeries ids = new IdSeries();

    /** A person who gets a tumour of a type on a day. */
    Person of(Histotype type, LocalDate diagnosed, Draw draw) {
        var sex = draw.branch("sex").chance(type.male()) ? Sex.MALE : Sex.FEMALE;
        double age = type.ages().from(draw.branch("age"));
        var number = ids.birthNumber(diagnosed.minusDays((long) (age * DAYS_PER_YEAR)), sex);
        var born = number.birthDate().orElseThrow();
        var home = Catchment.ALL.from(draw.branch("home"));
        var newcomer = draw.branch("newcomer");
        boolean temporary = age >= ADULT && newcomer.chance(WITH_TEMPORARY_NUMBER);
        return temporary
                ? newcomer(ids.temporaryNumber(born, sex), number, diagnosed.plusDays(newcomer.between(20, 700)), home)
                : new Person(sex, born, home, number, LocalDate.MAX, number);
    }

    private static Person newcomer(NationalId temporary, NationalId lasting, LocalDate changed, Catchment home) {
        return new Person(
                lasting.sex().orElseThrow(), lasting.birthDate().orElseThrow(), home, temporary, changed, lasting);
    }
}
