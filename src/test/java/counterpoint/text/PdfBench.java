package counterpoint.text;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// How fast PDFs are read beside PDFBox's own text extraction of the same file in the same run, and what the reading in
/// a process of its own costs.
///
/// Run it with `mvn -Pbench`. Times are medians of the rounds: processor time of the one thread for the reading, elapsed
/// time for what another process does. Files may be named; without any, made-up slip opinions are read.
public final class PdfBench {
    private static final int ROUNDS = 9;
    private static final int MANY = 100;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private PdfBench() {
    }

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PdfFonts.useNoneOfThisMachine();
        out.printf("%-32s %12s %12s %8s%n", "file", "PDFBox, ms", "read, ms", "ratio");
        for (String file : files) {
            out.println(row(file, Files.readAllBytes(Path.of(file))));
        }
        for (int pages : new int[] {20, 40, 300}) {
            out.println(row(pages + " pages", slipOpinion(pages)));
        }
        byte[] opinion = slipOpinion(20);
        out.println("first file, in a process of its own: " + millis(new SourceReader(), opinion, 1) + " ms");
        SourceReader reader = new SourceReader();
        out.println(MANY + " files of 20 pages, one process: " + millis(reader, opinion, MANY) + " ms");
        out.println("300 pages, the same process: " + millis(reader, slipOpinion(300), 1) + " ms");
    }

    private static String row(String name, byte[] bytes) throws IOException {
        PdfReader reader = new PdfReader(Progress.UNHEARD);
        double[] stripped = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            double theirs = seconds(() -> strip(bytes));
            double ours = seconds(() -> reader.read(bytes, name).length());
            if (round >= 0) {
                stripped[round] = theirs;
                read[round] = ours;
            }
        }
        Arrays.sort(stripped);
        Arrays.sort(read);
        double theirs = stripped[ROUNDS / 2];
        double ours = read[ROUNDS / 2];
        return String.format(Locale.ROOT, "%-32s %12.1f %12.1f %8.2f", name, 1e3 * theirs, 1e3 * ours, ours / theirs);
    }

    private static int strip(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    private interface Reading {
        int read() throws IOException;
    }

    private static double seconds(Reading reading) throws IOException {
        long start = THREAD.getCurrentThreadCpuTime();
        if (reading.read() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static long millis(SourceReader reader, byte[] bytes, int times) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            reader.read(bytes, "a.pdf");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /// A made-up slip opinion of so many pages, each with 37 lines of text and three notes.
    private static byte[] slipOpinion(int pages) {
        SlipOpinionPdf pdf = new SlipOpinionPdf();
        for (int page = 1; page <= pages; page++) {
            List<String> body = new ArrayList<>();
            while (body.size() < 37) {
                body.addAll(pdf.wrap("The Voting Rights Act of 1965 employed extraordinary measures to address an"
                        + " extraordinary problem on page " + page + ".^{" + page
                        + "} sc{Justice Ginsburg} answers that"
                        + " /{Katzenbach} governs.", false));
            }
            List<String> notes = new ArrayList<>();
            for (int note = 0; note < 3; note++) {
                notes.addAll(
                        pdf.wrap("^{" + (3 * page + note) + "} /{See} 42 U. S. C. §1973c(a); the statute is set out"
                                + " at length in the appendix.", true));
            }
            boolean even = page % 2 == 0;
            pdf.page(even ? page + "|SHELBY COUNTY /{v.} HOLDER|" : "|Cite as: 570 U. S. ____ (2013)|" + page,
                    "Opinion of the Court", body.subList(0, 33), notes);
        }
        return pdf.bytes();
    }
}
