package counterpoint.search;

import counterpoint.opinion.OpinionKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// What ranking asks of each passage that comes into question: little enough to be read for hundreds of them.
///
/// @param side what the opinion is in which it stands
/// @param caseName the case's name
/// @param author the surname of the judge who wrote it; empty if unknown
/// @param doctrines ids of the doctrines that it discusses
record Gist(OpinionKind side, String caseName, Optional<String> author, List<String> doctrines) {
    Gist {
        doctrines = List.copyOf(doctrines);
    }

    static Gist of(IndexedPassage passage) {
        return new Gist(passage.side(), passage.caseName(), passage.author(), passage.doctrines());
    }

    /// As the index keeps it.
    BytesRef bytes() {
        PassageBytes bytes = new PassageBytes();
        bytes.add(side.name());
        bytes.add(caseName);
        bytes.add(author);
        bytes.add(doctrines);
        return bytes.bytes();
    }

    /// @throws IOException if the bytes are none of [#bytes()]
    static Gist read(BytesRef bytes) throws IOException {
        ByteArrayDataInput input = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new Gist(
                PassageBytes.constant(OpinionKind.class, input.readString()),
                input.readString(),
                PassageBytes.optional(input),
                PassageBytes.strings(input));
    }
}
