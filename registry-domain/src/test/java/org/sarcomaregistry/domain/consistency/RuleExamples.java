package org.sarcomaregistry.domain.consistency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Per rule, facts that break it and facts that only just do not. */
record RuleExamples(String code, String broken, String nearMiss) {

    private static final String TABLE = """
            SEX-TOPO-1    | male C56.9                          | male C60.9
            SEX-TOPO-2    | female C62.9                        | female C58.9
            SEX-MORPH-1   | male 8931/3                         | male 8935/3
            AGE-TOPO-1    | age=4 C61.9                         | age=5 C61.9
            AGE-TOPO-2    | age=19 C38.4                        | age=20 C38.4
            AGE-TOPO-3    | age=19 C17.1 8936/3                 | age=20 C17.1 8936/3
            AGE-MORPH-1   | age=15 8910/3                       | age=14 8910/3
            AGE-MORPH-2   | age=5 9180/3                        | age=6 9180/3
            AGE-MORPH-3   | age=5 9220/3                        | age=6 9220/3
            AGE-MORPH-4   | age=3 9364/3                        | age=4 9364/3
            AGE-MORPH-P01 | age=61 9364/3                       | age=60 9364/3
            AGE-MORPH-P02 | age=46 8920/3                       | age=45 8920/3
            AGE-MORPH-P03 | age=17 8901/3                       | age=18 8901/3
            AGE-MORPH-P04 | age=3 8814/3                        | age=2 8814/3
            AGE-MORPH-P05 | age=19 8936/3                       | age=20 8936/3
            AGE-MORPH-P06 | age=19 8802/3                       | age=20 8802/3
            AGE-MORPH-P07 | age=29 C54.9 8890/3                 | age=29 C49.2 8890/3
            AGE-MORPH-P08 | age=51 8806/3                       | age=50 8806/3
            AGE-MORPH-P09 | age=41 C40.2 9180/3                 | age=41 C49.2 9180/3
            AGE-MORPH-P10 | age=7 8973/3                        | age=6 8973/3
            AGE-MORPH-P11 | age=16 8964/3                       | age=15 8964/3
            AGE-MORPH-P12 | age=21 8963/3                       | age=20 8963/3
            TOPO-BEH-1    | C49.2 8800/2                        | C50.9 8800/2
            BEH-1         | 8850/5                              | 8850/6
            BEH-2         | primary 8850/6                      | secondary 8850/6
            MORPH-1       | 8140/3                              | 9260/3
            MORPH-2       | year=2021 9260/3                    | year=2020 9260/3
            GRADE-1       | 8850/1 grade=low                    | 8850/1 grade=unknown
            GRADE-2       | 8851/3 grade=blank                  | 8851/3 grade=unknown
            GRADE-3       | 8890/3 icdo=5                       | 8890/3 icdo=4
            GRADE-4       | 9187/3 icdo=2                       | 9187/3 icdo=1
            GRADE-5       | 8805/3 icdo=3                       | 8805/3 icdo=4
            GRADE-6       | 9243/3 icdo=3                       | 9243/3 icdo=2
            GRADE-7       | system=fnclcc grade=2 points=1-2-0  | system=fnclcc grade=2 points=1-2-1
            GRADE-8       | neoadjuvant=yes points=2-2-1        | neoadjuvant=no points=2-2-1
            GRADE-9       | grade=1 9040/3                      | grade=2 9040/3
            GRADE-10      | points=2-2-1 9581/3                 | points=2-2-1 8890/3
            BASIS-1       | basis=2 8890/3                      | basis=2 8800/3
            BASIS-2       | basis=7 8000/3                      | basis=2 8000/3
            DATE-1        | born=2000-01-02 diagnosed=2000-01-01 | born=2000-01-01 diagnosed=2000-01-01
            DATE-2        | age=20 born=2000-06-15 diagnosed=2020-06-14 | age=20 born=2000-06-15 diagnosed=2020-06-15
            DATE-3        | diagnosed=2020-02-02 seen=2020-02-01 | diagnosed=2020-02-02 seen=2020-02-02
            DATE-4        | today=2020-02-01 seen=2020-02-02    | today=2020-02-02 seen=2020-02-02
            DATE-5        | died=2020-02-01 operated=2020-02-02 | died=2020-02-02 operated=2020-02-02
            DATE-6        | histology=2020-02-01 diagnosed=2020-02-02 | histology=2020-02-02 diagnosed=2020-02-01
            DATE-7        | started=2020-02-02 ended=2020-02-01 | started=2020-02-02 ended=2020-02-02
            TOPO-MORPH-1  | C49.2 9180/3                        | C40.2 9180/3
            TOPO-MORPH-2  | C40.1 9261/3                        | C40.2 9261/3
            TOPO-MORPH-3  | C76.2 9365/3                        | C76.1 9365/3
            TOPO-MORPH-4  | C34.1 9040/3                        | C49.1 9040/3
            TOPO-MORPH-5  | C34.1 9220/3                        | C32.3 9220/3
            TOPO-MORPH-6  | C34.1 9370/3                        | C41.2 9370/3
            TOPO-MORPH-7  | C34.1 9540/3                        | C47.1 9540/3
            TOPO-MORPH-8  | C48.1 8931/3                        | C54.1 8931/3
            TOPO-MORPH-9  | C48.1 8933/3                        | C56.9 8933/3
            TOPO-MORPH-10 | C48.1 8936/3                        | C16.9 8936/3
            TOPO-MORPH-11 | C50.9 8832/1                        | C44.5 8832/1
            TOPO-MORPH-12 | C49.4 8964/3                        | C64.9 8964/3
            TOPO-MORPH-13 | C48.0 8970/3                        | C22.0 8970/3
            TOPO-MORPH-14 | C49.3 9020/3                        | C50.4 9020/3
            TOPO-MORPH-15 | C77.4 8890/3                        | C49.2 8890/3
            TOPO-MORPH-16 | C42.1 8800/3                        | C71.0 8800/3
            TOPO-MORPH-17 | C40.2 9140/3                        | C44.7 9140/3
            TOPO-MORPH-18 | C41.4 8802/3                        | C49.2 8802/3
            TOPO-MORPH-19 | C32.0 9045/3                        | C31.0 9045/3
            TOPO-MORPH-20 | C41.4 9222/1                        | C41.4 9222/3
            TOPO-MORPH-21 | C48.0 8850/1                        | C49.2 8850/1
            LAT-1         | C49.2 side=blank                    | C49.2 side=unknown
            LAT-2         | C48.0 side=left                     | C48.0 side=midline
            STAGE-1       | C49.2 8802/3 grade=2 tnm=T2,N0,M0 stage=IIIB | C49.2 8802/3 grade=2 tnm=T2,N0,M0 stage=IIIA
            STAGE-2       | C49.2 8802/3 size=51 tnm=T1,N0,M0   | C49.2 8802/3 size=50 tnm=T1,N0,M0
            STAGE-4       | C49.0 8802/3 stage=IIIA             | C49.2 8802/3 stage=IIIA
            STAGE-3       | tnm 8832/1                          | tnm 8832/3
            STAGE-5       | tnm 9192/3                          | tnm 9180/3
            STAGE-6       | M0 metastasis=yes                   | M1 metastasis=yes
            STAGE-7       | M1a C49.2                           | M1a C40.2
            SIZE-1        | size=601                            | size=600
            MARGIN-1      | resected=no margin=yes              | resected=yes margin=yes
            TREAT-1       | drug=L01EA01 8890/3                 | drug=L01EA01 8936/3
            """;

    static final ImmutableList<RuleExamples> ALL = TABLE.lines()
            .map(line -> Splitter.on('|').trimResults().splitToList(line))
            .map(RuleExamples::of)
            .collect(ImmutableList.toImmutableList());

    private static RuleExamples of(List<String> cells) {
        return new RuleExamples(cells.get(0), cells.get(1), cells.get(2));
    }

    Rule rule() {
        return ConsistencyRules.all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
