package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Puts a report into a file: the whole of it or nothing.
public final class ReportFile {
    private static final String REPORT = "report";

    private final Imprint imprint;

    /// @param imprint what the report says of when and by what it was made
    public ReportFile(Imprint imprint) {
        this.imprint = imprint;
    }

    /// Writes the report of a case without notes, as [#write(CaseNotes, ReportFormat, Path)] does.
    ///
    /// @throws IOException with a sentence for the reader if it could not be written; what stood there still stands
    public void write(CaseFile file, ReportFormat format, Path target) throws IOException {
        write(CaseNotes.none(file), format, target);
    }

    /// Writes the report of a case with what the reader marked and wrote. A report that stands there already is replaced;
    /// folders that are missing are made.
    ///
    /// @throws IOException with a sentence for the reader if it could not be written; what stood there still stands
    public void write(CaseNotes notes, ReportFormat format, Path target) throws IOException {
        check(notes.file(), REPORT, target);
        put(format.write(notes, imprint), REPORT, target);
    }

    /// Refuses a target that must not be written over.
    ///
    /// @param what is written, `report`
    /// @throws IOException with a sentence for the reader
    static void check(CaseFile file, String what, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder; name a file in it for the " + what + ".");
        }
        if (isSource(file, target)) {
            throw new IOException(target + " seems to be a source of this case, so nothing was written over it;"
                    + " choose another name.");
        }
    }

    /// Puts what was written into its place.
    ///
    /// @throws IOException with a sentence for the reader
    static void put(byte[] content, String what, Path target) throws IOException {
        try {
            WholeFile.put(content, target);
        } catch (IOException refused) {
            throw new IOException("the " + what + " could not be written to " + target
                    + "; choose a folder that can be written to and has room.", refused);
        }
    }

    private static boolean isSource(CaseFile file, Path target) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        Path real = target.toRealPath();
        Stream<String> editions = file.opinions().stream().map(CaseOpinion::editions)
                .flatMap(editionsOf -> editionsOf.stream().map(Edition::file));
        Stream<String> sources = file.decisions().stream().map(decision -> decision.source().file());
        return Stream.concat(editions, sources).anyMatch(real::endsWith);
    }
}
