package counterpoint.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The program that reads PDF and Word files in a process of its own: a file comes in on standard input, its text goes
/// out on standard output, until nothing comes any more.
///
/// [ReaderProcess] starts it and speaks with it.
public final class ReaderProgram {
    /// Comes before each step of a reading.
    static final int STEP = 1;
    /// Comes before a text.
    static final int TEXT = 2;
    /// Comes before the sentence that says why there is no text.
    static final int REFUSED = 3;
    /// The exit code of a Java that has no more memory (`-XX:+ExitOnOutOfMemoryError`).
    static final int OUT_OF_MEMORY = 3;

    private static final int LONGEST_NAME = 1 << 20;
    private static final Duration LOOK_ROUND = Duration.ofSeconds(1);
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(15);

    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile long idleSince = System.nanoTime();
    private volatile boolean idle = true;

    private ReaderProgram(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// Reads files until standard input ends.
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Whatever a library might say must not come between the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ReaderProgram program = new ReaderProgram(in, out);
        Thread.ofPlatform().daemon().start(program::lookRound);
        program.run();
    }

    private void run() throws IOException {
        PdfFonts.useNoneOfThisMachine();
        try {
            while (true) {
                SourceFormat format = SourceFormat.valueOf(SourceWire.readText(in, LONGEST_NAME));
                String label = SourceWire.readText(in, LONGEST_NAME);
                byte[] file = SourceWire.readBytes(in, (int) format.largest());
                idle = false;
                answer(format, file, label);
                idleSince = System.nanoTime();
                idle = true;
            }
        } catch (EOFException end) {
            // Nothing more is to be read, as at the end of every run.
            out.flush();
        }
    }

    private void answer(SourceFormat format, byte[] file, String label) throws IOException {
        try {
            SourceText text = reader(format).read(file, label);
            out.writeByte(TEXT);
            SourceWire.write(text, out);
        } catch (UnreadableSourceException refused) {
            refuse(String.valueOf(refused.getMessage()));
        } catch (StackOverflowError deep) {
            refuse(label + " is nested more deeply than any opinion, so it was left out; save the opinion as plain"
                    + " text and choose that file.");
        }
        out.flush();
    }

    private void refuse(String sentence) throws IOException {
        out.writeByte(REFUSED);
        SourceWire.writeText(out, sentence);
    }

    private FormatReader reader(SourceFormat format) {
        return switch (format) {
            case PDF -> new PdfReader(this::step);
            case WORD -> new WordReader(this::step);
            case PLAIN, RICH_TEXT, HTML, JSON -> throw new IllegalArgumentException(format + " is read where it is");
        };
    }

    private void step() {
        try {
            out.writeByte(STEP);
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// Ends the program when it was left alone, or when the program that started it is gone.
    private void lookRound() {
        ProcessHandle starter = ProcessHandle.current().parent().orElse(ProcessHandle.current());
        while (true) {
            try {
                Thread.sleep(LOOK_ROUND);
            } catch (InterruptedException stopped) {
                return;
            }
            boolean leftAlone = idle && System.nanoTime() - idleSince > LONGEST_IDLE.toNanos();
            if (leftAlone || !starter.isAlive()) {
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
