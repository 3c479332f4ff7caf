package counterpoint.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// An archive without the time at which it was packed, so that the same content gives the same bytes.
final class SettledArchive {
    /// The first day that the format knows.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SettledArchive() {
    }

    /// The same files in the same order.
    static byte[] of(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry settled = new ZipEntry(entry.getName());
                settled.setTimeLocal(NO_TIME);
                to.putNextEntry(settled);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
