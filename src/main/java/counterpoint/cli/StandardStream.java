package counterpoint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;

/// A standard stream of this process that knows whether the program that read it has stopped, as `head` does.
///
/// The JDK tells a closed pipe from a full disk by the system's own words only.
final class StandardStream extends FilterOutputStream {
    private boolean readerStopped;

    StandardStream(FileDescriptor stream) {
        super(new FileOutputStream(stream));
    }

    /// Whether something could not be written because nobody reads it any more.
    boolean readerStopped() {
        return readerStopped;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException refused) {
            String words = String.valueOf(refused.getMessage());
            readerStopped |= words.contains("Broken pipe") || words.contains("pipe is being closed");
            throw refused;
        }
    }
}
