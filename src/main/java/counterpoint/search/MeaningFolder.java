package counterpoint.search;

import counterpoint.language.SentenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder in which an index of meanings lies: opened only if it is sound and of this model, else begun anew.
///
/// @param path the folder; made when it is first written
record MeaningFolder(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(MeaningFolder.class);

    /// Names what made the vectors; other stretches, another model or another format have another name.
    private static final Map<String, String> MADE_BY = Map.of("meanings", "3 " + SentenceModel.NAME);

    /// What is larger is not read through at every start; what is broken in it shows when it is searched.
    private static final long CHECKED = 1L << 30;

    /// Opens it for reading; empty if it is missing, damaged, or of another model.
    Optional<DirectoryReader> reader() {
        try {
            return Files.isDirectory(path) ? Optional.of(sound(new MMapDirectory(path))) : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.info("the meanings in {} cannot be read", path, damaged);
            return Optional.empty();
        }
    }

    /// Opens it for writing, emptied if it is damaged or of another model; empty if another process has it open or it
    /// cannot be written.
    Optional<IndexWriter> writer() {
        try {
            Files.createDirectories(path);
            Directory directory = new MMapDirectory(path);
            emptyUnlessSound(directory);
            return Optional.of(writer(directory));
        } catch (LockObtainFailedException locked) {
            LOG.info("another process keeps meanings in {}", path);
            return Optional.empty();
        } catch (IOException | IllegalArgumentException refused) {
            LOG.warn("meanings cannot be kept in {}", path, refused);
            return Optional.empty();
        }
    }

    /// Keeps meanings as long as the program runs.
    static IndexWriter inMemory() throws IOException {
        return writer(new ByteBuffersDirectory());
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        KnnVectorsFormat quantized = new Lucene104HnswScalarQuantizedVectorsFormat();
        IndexWriter writer = new IndexWriter(
                directory,
                // A merge that ran beside would keep its segments, and what they have to forget, from being merged away.
                new IndexWriterConfig().setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setCodec(new Lucene104Codec() {
                            @Override
                            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                                return quantized;
                            }
                        }));
        writer.setLiveCommitData(MADE_BY.entrySet());
        return writer;
    }

    private void emptyUnlessSound(Directory directory) throws IOException {
        if (directory.listAll().length == 0) {
            return;
        }
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            try {
                if (DirectoryReader.indexExists(directory)) {
                    sound(directory).close();
                    return;
                }
            } catch (IOException | IllegalArgumentException damaged) {
                LOG.warn("the meanings in {} are damaged or of another model and are made again", path, damaged);
            }
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /// @throws IOException if it is damaged, or made by another model
    private static DirectoryReader sound(Directory directory) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            if (!reader.getIndexCommit().getUserData().equals(MADE_BY)) {
                throw new IOException("made by " + reader.getIndexCommit().getUserData());
            }
            if (size(directory) <= CHECKED) {
                for (LeafReaderContext segment : reader.leaves()) {
                    ((CodecReader) segment.reader()).checkIntegrity();
                }
            }
            return reader;
        } catch (IOException | IllegalArgumentException damaged) {
            reader.close();
            throw damaged;
        }
    }

    private static long size(Directory directory) throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }
}
