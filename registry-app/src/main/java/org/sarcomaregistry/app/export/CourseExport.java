package org.sarcomaregistry.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sarcomaregistry.application.extracting.CourseColumn;
import org.sarcomaregistry.application.extracting.CourseColumns;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.History;

/**
 * Writes every course as CSV, with a codebook of its columns beside it. Persons are numbered for the file alone; no
 * number of another file or of the registry's store is given away.
 */
public final class CourseExport {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CourseExport() {}

    /**
     * Writes {@code courses.csv} and {@code courses-codebook.csv}.
     *
     * @param folder made if it isn't there
     * @return the number of courses
     * @throws UncheckedIOException if a file can't be written
     */
    public static int write(KnownCourses known, Path folder) {
        try {
            Files.createDirectories(folder);
            writeCodebook(folder.resolve("courses-codebook.csv"));
            return writeCourses(known, folder.resolve("courses.csv"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int writeCourses(KnownCourses known, Path file) throws IOException {
        var columns = CourseColumns.all();
        int person = 0;
        int written = 0;
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(header(columns));
            for (History history : known.histories()) {
                person++;
                for (Course course : history.courses()) {
                    csv.printRecord(row(person, course, known, columns));
                    written++;
                }
            }
        }
        return written;
    }

    private static List<String> header(List<CourseColumn> columns) {
        return Stream.concat(Stream.of("person"), columns.stream().map(CourseColumn::name))
                .toList();
    }

    private static List<String> row(int person, Course course, KnownCourses known, List<CourseColumn> columns) {
        var row = new ArrayList<String>();
        row.add(String.valueOf(person));
        columns.forEach(column -> row.add(column.value().apply(course, known.dataDate())));
        return row;
    }

    private static void writeCodebook(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord("column", "label_nb", "label_en", "values");
            csv.printRecord("person", "Nummer på personen i denne filen", "Number of the person in this file", "");
            for (CourseColumn column : CourseColumns.all()) {
                csv.printRecord(
                        column.name(), column.label().nb(), column.label().en(), column.values());
            }
        }
    }
}
