package counterpoint.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Says what a sentence means as a vector: sentences of like meaning have vectors of like direction.
///
/// The model is all-MiniLM-L6-v2 (N. Reimers and others, Apache 2.0), quantised; it ships with the program and runs in
/// this process, without any network. A vector is the mean of the model's last layer over all pieces, of length 1, as
/// the model's card says. May be used from several threads.
public final class SentenceModel implements AutoCloseable {
    /// How many numbers a vector has.
    public static final int DIMENSIONS = 384;

    /// Names what made a vector: vectors of different models cannot be compared.
    public static final String NAME = "all-MiniLM-L6-v2-q";

    /// Pieces that are read of a text, about 190 words of legal prose; the model was made for so many.
    static final int MOST_PIECES = 256;

    /// Room for the file of the model, of 23 million bytes.
    private static final long LARGEST = 24L << 20;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /// Loads the model that ships with the program; takes about half a second.
    ///
    /// @throws MissingModelException if it is not there, broken, or cannot run on this machine
    public static SentenceModel load() throws MissingModelException {
        // The file is read outside of the heap and given back at once, since the session keeps its own copy.
        try (Arena once = Arena.ofConfined()) {
            WordPieces pieces = new WordPieces(vocabulary(bytes(VOCABULARY)));
            return of(model(once.allocate(LARGEST).asByteBuffer()), pieces);
        } catch (IOException | JacksonException | IllegalArgumentException broken) {
            throw new MissingModelException("the sentence model cannot be read", broken);
        }
    }

    /// A model of the bytes of an ONNX file.
    ///
    /// @param model outside of the heap; may be given back after
    static SentenceModel of(ByteBuffer model, WordPieces pieces) throws MissingModelException {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                // One thread: vectors are made in the background, and the reader reads meanwhile.
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return new SentenceModel(environment, environment.createSession(model, options), pieces);
            }
        } catch (OrtException | LinkageError broken) {
            throw new MissingModelException("the sentence model cannot be run", broken);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        }
    }

    private static ByteBuffer model(ByteBuffer room) throws IOException {
        try (ReadableByteChannel bytes = Channels.newChannel(open(MODEL))) {
            while (bytes.read(room) >= 0) {
                if (!room.hasRemaining()) {
                    throw new IOException(MODEL + " is larger than the one that ships");
                }
            }
            return room.flip();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = SentenceModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(name + " is missing");
        }
        return stream;
    }

    /// The vocabulary in a tokenizer's description, as it is published with the model.
    static Map<String, Integer> vocabulary(byte[] description) {
        JsonNode listed = new ObjectMapper().readTree(description).path("model").path("vocab");
        Map<String, Integer> vocabulary = new HashMap<>();
        listed.properties().forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
        return vocabulary;
    }

    /// The vector of a text, of length 1; of a long text, what its first 256 pieces mean.
    ///
    /// @throws IllegalStateException if the model fails, which a model that was loaded does not
    public float[] vector(String text) {
        long[] ids = pieces.ids(text, MOST_PIECES);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor words = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                OrtSession.Result result = session.run(
                        Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] layer = (float[][][]) result.get(0).getValue();
            return normalized(mean(layer[0]));
        } catch (OrtException failed) {
            throw new IllegalStateException("the sentence model failed", failed);
        }
    }

    private static float[] mean(float[][] pieces) {
        float[] mean = new float[pieces[0].length];
        for (float[] piece : pieces) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += piece[i] / pieces.length;
            }
        }
        return mean;
    }

    private static float[] normalized(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        float length = (float) Math.sqrt(squares);
        float[] normalized = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            normalized[i] = length > 0 ? vector[i] / length : 0;
        }
        return normalized;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("the sentence model could not be closed", failed);
        }
    }
}
