package counterpoint.search;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.compare.Treatment;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;

/// Writes what is known of a passage, but its words, as bytes, and reads it again; the words are kept beside it.
///
/// Whoever changes the form raises [IndexFormat#VERSION].
final class PassageBytes {
    private final ByteBuffersDataOutput output = new ByteBuffersDataOutput();

    static BytesRef of(IndexedPassage passage) {
        PassageBytes bytes = new PassageBytes();
        bytes.add(passage.caseId());
        bytes.add(passage.caseName());
        bytes.add(passage.file());
        bytes.add(passage.opinion());
        bytes.add(passage.side().name());
        bytes.add(passage.author());
        bytes.add(passage.paragraph());
        bytes.add(passage.span().start());
        bytes.add(passage.span().end());
        bytes.add(passage.pinCite());
        bytes.add(passage.authorities().size());
        passage.authorities().forEach(bytes::add);
        bytes.add(passage.court());
        bytes.add(passage.year());
        bytes.add(passage.doctrines());
        bytes.add(passage.alsoIn());
        bytes.add(passage.treatments().size());
        passage.treatments().forEach(bytes::add);
        return bytes.bytes();
    }

    /// The passage that was written.
    ///
    /// @param text its words
    /// @throws IOException if the bytes are none of [#of]
    static IndexedPassage read(BytesRef bytes, String text) throws IOException {
        ByteArrayDataInput input = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new IndexedPassage(
                input.readString(),
                input.readString(),
                input.readString(),
                input.readString(),
                constant(OpinionKind.class, input.readString()),
                optional(input),
                input.readVInt(),
                new Span(input.readVInt(), input.readVInt()),
                input.readString(),
                text,
                authorities(input),
                optional(input),
                year(input),
                strings(input),
                strings(input),
                treatments(input));
    }

    private void add(TreatedAuthority use) {
        add(use.authority());
        add(use.treatment().name());
    }

    private static List<TreatedAuthority> treatments(DataInput input) throws IOException {
        int count = input.readVInt();
        List<TreatedAuthority> uses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            uses.add(new TreatedAuthority(input.readString(), constant(Treatment.class, input.readString())));
        }
        return uses;
    }

    private void add(Authority authority) {
        add(authority.key());
        add(authority.kind().name());
        add(authority.name());
        add(authority.citations());
        add(authority.court());
        add(authority.year());
        add(authority.docket());
    }

    private static List<Authority> authorities(DataInput input) throws IOException {
        int count = input.readVInt();
        List<Authority> authorities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            authorities.add(new Authority(
                    input.readString(),
                    constant(AuthorityKind.class, input.readString()),
                    input.readString(),
                    strings(input),
                    optional(input),
                    year(input),
                    optional(input)));
        }
        return authorities;
    }

    void add(String text) {
        write(() -> output.writeString(text));
    }

    void add(int number) {
        write(() -> output.writeVInt(number));
    }

    void add(Optional<String> text) {
        add(text.stream().toList());
    }

    void add(OptionalInt number) {
        add(number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty());
    }

    void add(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
    }

    BytesRef bytes() {
        return new BytesRef(output.toArrayCopy());
    }

    static Optional<String> optional(DataInput input) throws IOException {
        return strings(input).stream().findFirst();
    }

    private static OptionalInt year(DataInput input) throws IOException {
        Optional<String> year = optional(input);
        try {
            return year.isPresent() ? OptionalInt.of(Integer.parseInt(year.get())) : OptionalInt.empty();
        } catch (NumberFormatException damaged) {
            throw new IOException("no year: " + year.get(), damaged);
        }
    }

    static List<String> strings(DataInput input) throws IOException {
        int count = input.readVInt();
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strings.add(input.readString());
        }
        return strings;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) throws IOException {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException damaged) {
            throw new IOException("no " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + name, damaged);
        }
    }

    private static void write(Write write) {
        try {
            write.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory could not be written", impossible);
        }
    }

    @FunctionalInterface
    private interface Write {
        void write() throws IOException;
    }
}
