package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.RELEASE;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.publishing.ReleaseDocument;
import org.sarcomaregistry.application.publishing.Releases;

/** Releases as the bytes of their documents; the database checks the hash of each. */
final class JooqReleases implements Releases {

    private final DSLContext sql;

    JooqReleases(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Release> byId(String id) {
        return sql.select(RELEASE.DOCUMENT)
                .from(RELEASE)
                .where(RELEASE.ID.eq(id))
                .fetchOptional(row -> read(row.value1()));
    }

    @Override
    public Optional<Release> newest() {
        return sql.select(RELEASE.DOCUMENT)
                .from(RELEASE)
                .orderBy(RELEASE.DATA_DATE.desc(), RELEASE.WATERMARK.desc(), RELEASE.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> read(row.value1()));
    }

    private static Release read(byte[] document) {
        return ReleaseDocument.read(new String(document, StandardCharsets.UTF_8));
    }

    @Override
    public ImmutableList<Release.Summary> all() {
        return sql
                .select(RELEASE.DATA_DATE, RELEASE.WATERMARK, RELEASE.CODEBOOK)
                .from(RELEASE)
                .orderBy(RELEASE.DATA_DATE.desc(), RELEASE.WATERMARK.desc(), RELEASE.NUMBER.desc())
                .stream()
                .map(row -> new Release.Summary(row.value1(), row.value2(), row.value3()))
                .collect(toImmutableList());
    }

    @Override
    public boolean add(Release release) {
        var document = ReleaseDocument.write(release).getBytes(StandardCharsets.UTF_8);
        return sql.insertInto(RELEASE)
                        .set(RELEASE.ID, release.id())
                        .set(RELEASE.DATA_DATE, release.summary().dataDate())
                        .set(RELEASE.WATERMARK, release.summary().watermark())
                        .set(RELEASE.CODEBOOK, release.summary().codebook())
                        .set(RELEASE.DOCUMENT, document)
                        .set(
                                RELEASE.SHA256,
                                Hashing.sha256().hashBytes(document).asBytes())
                        .onConflict(RELEASE.ID)
                        .doNothing()
                        .execute()
                == 1;
    }
}
