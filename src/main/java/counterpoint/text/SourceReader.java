package counterpoint.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a file of any supported form into a [SourceText].
///
/// The encoding of text is told by its bytes ([TextEncoding]). PDF and Word files are read in a process of their own
/// ([UntrustedReader]).
public final class SourceReader {
    /// So much of a stream tells its form, and by it how much of it may be read.
    private static final int HEAD = 8192;
    /// 3000 pages, the most that is read of a PDF, have some 200,000 lines. Every line may become a heading or a
    /// paragraph of its own, and the memory of a small machine must hold them all.
    private static final int MOST_LINES = 300_000;
    /// The longest decisions have some 50,000 tags as web pages.
    private static final int MOST_TAGS = 1_000_000;

    private final UntrustedReader untrusted = new UntrustedReader();

    /// Reads the file at `path`.
    ///
    /// @param label the name under which the text is known, as its reader gave it
    /// @throws UnreadableSourceException if there is no text to read; its message is one sentence that says why
    public SourceText read(Path path, String label) throws UnreadableSourceException {
        try {
            if (Files.isDirectory(path)) {
                throw new UnreadableSourceException(
                        label + " is a folder, not a file; choose one of the files in it.");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // A pipe that nobody writes to would be waited for without end.
                throw new UnreadableSourceException(
                        label + " is a pipe or a device, not a file; save its text, or give it on standard input (-).");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return read(stream, label);
            }
        } catch (UnreadableSourceException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableSourceException(
                    label + " does not exist; check its name, or whether it was moved.", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableSourceException(label + " may not be read; ask for permission to read it.", e);
        } catch (IOException e) {
            throw new UnreadableSourceException(
                    label + " could not be read from its disk; try again, or copy it to another place.", e);
        }
    }

    /// Reads the text of a stream, such as standard input, to its end.
    ///
    /// @throws UnreadableSourceException if it breaks off, or is no text
    public SourceText read(InputStream stream, String label) throws UnreadableSourceException {
        try {
            byte[] head = stream.readNBytes(HEAD);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
            return read(whole.readNBytes((int) SourceFormat.of(head).largest() + 1), label);
        } catch (UnreadableSourceException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableSourceException(
                    label + " could not be read to its end; it was left out.", e);
        }
    }

    /// Reads text from bytes that were already fetched.
    ///
    /// @throws UnreadableSourceException if the bytes are not text
    public SourceText read(byte[] bytes, String label) throws UnreadableSourceException {
        SourceFormat format = SourceFormat.of(bytes);
        if (bytes.length > format.largest()) {
            throw tooLarge(label, format);
        }
        try {
            SourceText text = text(format, bytes, label);
            if (text.text().chars().filter(c -> c == '\n').count() > MOST_LINES) {
                throw tooMany("lines", label);
            }
            return text;
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            throw new UnreadableSourceException(
                    label + " needs more memory than there is, so it was left out; split it into smaller files.",
                    tooMuch);
        }
    }

    private SourceText text(SourceFormat format, byte[] bytes, String label) throws UnreadableSourceException {
        Optional<String> other = OtherFile.of(bytes);
        if (other.isPresent()) {
            throw new UnreadableSourceException(label + " " + other.get());
        }
        return switch (format) {
            case PLAIN -> plain(bytes, label);
            case HTML -> new HtmlReader().read(fewTags(bytes, label), label);
            case JSON -> new JsonReader().read(fewTags(bytes, label), label);
            case RICH_TEXT -> new RtfReader().read(bytes, label);
            case PDF, WORD -> untrusted.read(format, bytes, label);
        };
    }

    /// The same bytes; an element takes a hundred times the memory of its tag, so that they are counted first.
    private static byte[] fewTags(byte[] bytes, String label) throws UnreadableSourceException {
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw tooMany("tags", label);
        }
        return bytes;
    }

    private static UnreadableSourceException tooMany(String what, String label) {
        return new UnreadableSourceException(
                label + " has more " + what + " than any opinion, so it was left out; split it into smaller files.");
    }

    private static SourceText plain(byte[] bytes, String label) throws UnreadableSourceException {
        Charset charset = TextEncoding.of(bytes);
        String text = TextEncoding.lineFeeds(TextEncoding.decode(bytes, charset));
        if (text.chars().allMatch(SourceReader::isSpace)) {
            throw new UnreadableSourceException(label + " is empty; choose a file that holds an opinion's text.");
        }
        if (looksBinary(text)) {
            throw new UnreadableSourceException(
                    label + " is not a text file; save the opinion as plain text and choose that file.");
        }
        return new SourceText(label, charset, text);
    }

    private static UnreadableSourceException tooLarge(String label, SourceFormat format) {
        return new UnreadableSourceException(label + " is larger than " + (format.largest() >> 20)
                + " MB, the most that is read; split it into smaller files.");
    }

    /// Any white space, also the no-break space of web pages.
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Text has no NUL, and of control characters hardly any but tabs, line ends and form feeds.
    private static boolean looksBinary(String text) {
        int control = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            control += isControl(c) ? 1 : 0;
        }
        return control > text.length() / 100 + 2;
    }

    private static boolean isControl(char c) {
        boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\b';
        return (c < ' ' && !layout) || c == '\uFFFD';
    }
}
