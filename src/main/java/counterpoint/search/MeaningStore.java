package counterpoint.search;

import counterpoint.language.SentenceModel;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps on disk what passages mean, by their words, so that each is read by the model once.
///
/// A cache: a file that is missing, of another model or damaged is as good as empty, and what follows a damaged entry is
/// read again by the model. Entries are only ever added, so a process that is killed loses at most the last one. A number
/// of a vector is kept in one byte, which changes no ranking that was measured. One process writes at a time; another
/// one keeps what it reads for itself.
public final class MeaningStore {
    private static final Logger LOG = LoggerFactory.getLogger(MeaningStore.class);

    /// Begins every file; another format or model has another name.
    private static final byte[] HEAD = ("Counterpoint meanings 1 " + SentenceModel.NAME + "\n")
            .getBytes(StandardCharsets.US_ASCII);

    private static final int KEY = 16;
    private static final int MOST_STRETCHES = 1_000;
    private static final float SCALE = 127;

    private final Optional<Path> file;
    private final Map<String, byte[]> known = new HashMap<>();
    private final List<byte[]> unsaved = new ArrayList<>();
    /// Where the sound part of the file ends; 0 if there is none.
    private long soundEnd;

    private MeaningStore(Optional<Path> file) {
        this.file = file;
    }

    /// Keeps nothing on disk.
    public static MeaningStore inMemory() {
        return new MeaningStore(Optional.empty());
    }

    /// Reads what is kept.
    ///
    /// @param shipped a file that came with the program and is only read
    /// @param file where more is kept; made when there is something to keep
    public static MeaningStore open(Path shipped, Path file) {
        MeaningStore store = new MeaningStore(Optional.of(file));
        store.read(shipped);
        store.soundEnd = store.read(file);
        return store;
    }

    /// What a passage with these words means, if the model has read it.
    public synchronized Optional<PassageMeaning> get(String text) {
        return Optional.ofNullable(known.get(key(text))).map(MeaningStore::meaning);
    }

    /// Keeps what a passage with these words means; on disk with the next [#save()].
    public synchronized void put(String text, PassageMeaning meaning) {
        byte[] vectors = bytes(meaning);
        known.put(key(text), vectors);
        unsaved.add(entry(HexFormat.of().parseHex(key(text)), vectors));
    }

    /// Writes to disk what is not there yet; what cannot be written is kept in memory, and the log says why.
    public synchronized void save() {
        if (unsaved.isEmpty() || file.isEmpty()) {
            return;
        }
        Path path = file.get();
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock != null) {
                    append(channel);
                }
            }
        } catch (IOException | OverlappingFileLockException refused) {
            LOG.warn("What passages mean could not be kept in {}", path, refused);
        }
    }

    private void append(FileChannel channel) throws IOException {
        if (channel.size() < soundEnd || soundEnd == 0) {
            soundEnd = 0;
            channel.truncate(0);
            unsaved.addFirst(HEAD);
        } else {
            // Behind what another process has added since is as good a place.
            soundEnd = Math.max(soundEnd, read(file.orElseThrow()));
            channel.truncate(soundEnd);
        }
        channel.position(soundEnd);
        for (byte[] entry : unsaved) {
            ByteBuffer bytes = ByteBuffer.wrap(entry);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        soundEnd = channel.position();
        unsaved.clear();
    }

    /// Reads a file as far as it is sound.
    ///
    /// @return where its sound part ends; 0 if it is missing or not of this kind
    private long read(Path path) {
        if (!Files.isRegularFile(path)) {
            return 0;
        }
        long end = 0;
        try (InputStream bytes = Files.newInputStream(path);
                DataInputStream in = new DataInputStream(new BufferedInputStream(bytes, 1 << 16))) {
            if (!Arrays.equals(in.readNBytes(HEAD.length), HEAD)) {
                LOG.info("{} is of another version and is made again", path);
                return 0;
            }
            end = HEAD.length;
            for (int length = readEntry(in); length > 0; length = readEntry(in)) {
                end += length;
            }
        } catch (EOFException cut) {
            LOG.info("{} ends within an entry, which is made again", path);
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read and is made again", path, unreadable);
        }
        return end;
    }

    /// Reads one entry: its key, the number of its vectors, the vectors, a checksum over all.
    ///
    /// @return its length; 0 at the end, or if it is damaged
    private int readEntry(DataInputStream in) throws IOException {
        byte[] key = in.readNBytes(KEY);
        if (key.length == 0) {
            return 0;
        }
        if (key.length < KEY) {
            throw new EOFException();
        }
        int stretches = in.readUnsignedShort();
        if (stretches > MOST_STRETCHES) {
            return 0;
        }
        byte[] vectors = new byte[stretches * SentenceModel.DIMENSIONS];
        in.readFully(vectors);
        if (in.readInt() != checksum(key, vectors)) {
            return 0;
        }
        known.put(HexFormat.of().formatHex(key), vectors);
        return KEY + Short.BYTES + vectors.length + Integer.BYTES;
    }

    private static byte[] entry(byte[] key, byte[] vectors) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(key);
            out.writeShort(vectors.length / SentenceModel.DIMENSIONS);
            out.write(vectors);
            out.writeInt(checksum(key, vectors));
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory could not be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static int checksum(byte[] key, byte[] vectors) {
        CRC32 sum = new CRC32();
        sum.update(key);
        sum.update(vectors);
        return (int) sum.getValue();
    }

    private static String key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] bytes(PassageMeaning meaning) {
        List<float[]> stretches = meaning.stretches().subList(0, Math.min(MOST_STRETCHES, meaning.stretches().size()));
        byte[] bytes = new byte[stretches.size() * SentenceModel.DIMENSIONS];
        int at = 0;
        for (float[] stretch : stretches) {
            float most = greatest(stretch);
            for (float number : stretch) {
                bytes[at++] = (byte) Math.round(number / most * SCALE);
            }
        }
        return bytes;
    }

    private static float greatest(float[] vector) {
        float greatest = Float.MIN_NORMAL;
        for (float number : vector) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        return greatest;
    }

    private static PassageMeaning meaning(byte[] bytes) {
        List<float[]> stretches = new ArrayList<>();
        for (int start = 0; start < bytes.length; start += SentenceModel.DIMENSIONS) {
            double squares = 0;
            for (int i = 0; i < SentenceModel.DIMENSIONS; i++) {
                squares += bytes[start + i] * bytes[start + i];
            }
            float length = (float) Math.max(1, Math.sqrt(squares));
            float[] vector = new float[SentenceModel.DIMENSIONS];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = bytes[start + i] / length;
            }
            stretches.add(vector);
        }
        return new PassageMeaning(stretches);
    }
}
