package counterpoint.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the bytes of a source that was read are until it is accepted.
public sealed interface SourceContent {
    /// The bytes.
    ///
    /// @throws IOException if a file can no longer be read
    byte[] bytes() throws IOException;

    /// A file of the reader's, which is read again when it is accepted.
    record OnDisk(Path file) implements SourceContent {
        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    /// Text that was pasted, or came on standard input.
    final class InMemory implements SourceContent {
        private final byte[] content;

        InMemory(byte[] content) {
            this.content = content.clone();
        }

        @Override
        public byte[] bytes() {
            return content.clone();
        }
    }
}
