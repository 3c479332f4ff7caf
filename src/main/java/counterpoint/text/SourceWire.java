package counterpoint.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form in which a text goes from one process to another: lengths before everything, and bounds for every length.
///
/// Java's own serialization is not used, because what comes back from the reading of a hostile file is not trusted.
final class SourceWire {
    private static final int LONGEST_TEXT = 128 << 20;
    private static final int LONGEST_VALUE = 1 << 16;
    private static final int MOST_MARKS = 4_000_000;
    private static final int MOST_FACTS = 1000;
    private static final List<Mark.Kind> KINDS = List.of(Mark.Kind.values());

    private SourceWire() {
    }

    /// Writes a text; its encoding is not written, since extracted text has none of its own.
    static void write(SourceText source, DataOutputStream out) throws IOException {
        writeText(out, source.text());
        out.writeInt(source.marks().size());
        for (Mark mark : source.marks()) {
            out.writeByte(KINDS.indexOf(mark.kind()));
            out.writeInt(mark.span().start());
            out.writeInt(mark.span().end());
            writeText(out, mark.value());
        }
        StatedFacts facts = source.facts();
        writeAll(out, facts.name().stream().toList());
        writeAll(out, facts.docket().stream().toList());
        writeAll(out, facts.court().stream().toList());
        writeAll(out, facts.argued().stream().toList());
        writeAll(out, facts.decided().stream().toList());
        writeAll(out, facts.citations());
        writeAll(out, facts.judges());
    }

    /// Reads a text that [#write] wrote.
    ///
    /// @throws IOException if what comes is not such a text, or larger than any can be
    static SourceText read(DataInputStream in, String label) throws IOException {
        String text = readText(in, LONGEST_TEXT);
        int count = within(in.readInt(), MOST_MARKS);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Mark.Kind kind = KINDS.get(within(in.readByte(), KINDS.size() - 1));
            int start = within(in.readInt(), text.length());
            int length = within(in.readInt() - start, text.length() - start);
            marks.add(new Mark(kind, new Span(start, start + length), readText(in, LONGEST_VALUE)));
        }
        StatedFacts facts = new StatedFacts(
                first(in), first(in), first(in), first(in), first(in), readAll(in), readAll(in));
        return new SourceText(label, StandardCharsets.UTF_8, text, marks, facts);
    }

    /// Writes words with their length before them.
    static void writeText(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// Reads words that [#writeText] wrote, at most `longest` bytes of them.
    static String readText(DataInputStream in, int longest) throws IOException {
        return new String(readBytes(in, longest), StandardCharsets.UTF_8);
    }

    /// Reads bytes with their length before them, at most `longest`.
    static byte[] readBytes(DataInputStream in, int longest) throws IOException {
        int length = within(in.readInt(), longest);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the other process stopped in the middle of an answer");
        }
        return bytes;
    }

    private static void writeAll(DataOutputStream out, List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            writeText(out, value);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        int count = within(in.readInt(), MOST_FACTS);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(readText(in, LONGEST_VALUE));
        }
        return values;
    }

    private static Optional<String> first(DataInputStream in) throws IOException {
        return readAll(in).stream().findFirst();
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("the other process answered with a length that cannot be: " + number);
        }
        return number;
    }
}
