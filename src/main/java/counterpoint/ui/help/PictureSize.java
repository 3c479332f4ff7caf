package counterpoint.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/// How large a picture of the guide is, as its file says before the pixels themselves (PNG, chunk `IHDR`): so
/// there is room for it before it is read.
///
/// @param width in pixels
/// @param height in pixels
record PictureSize(int width, int height) {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    /// Where they stand in the file: after its signature, and the chunk's length and name.
    private static final int WIDTH = 16;
    private static final int HEIGHT = 20;

    /// The size of a picture; empty if it is no PNG file.
    static Optional<PictureSize> of(InputStream picture) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(picture.readNBytes(HEIGHT + Integer.BYTES));
        return head.remaining() == HEIGHT + Integer.BYTES && head.getLong() == SIGNATURE
                ? Optional.of(new PictureSize(head.getInt(WIDTH), head.getInt(HEIGHT)))
                : Optional.empty();
    }
}
