package wortlaut.app.broker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.requests.AbstractResponse;
import org.apache.kafka.common.requests.RequestHeader;
import org.apache.kafka.common.requests.WriteTxnMarkersRequest;
import org.apache.kafka.common.requests.WriteTxnMarkersRequest.TxnMarkerEntry;
import org.apache.kafka.common.requests.WriteTxnMarkersResponse;
import wortlaut.events.WortlautException;

/**
 * Writes the marker that ends a transaction on a partition, as the coordinator of transactions does. Kafka's admin client can only abort;
 * what was decided as a commit must be ended as one.
 */
final class EndMarkers {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final int port;

    /** @param port of the broker of this process */
    EndMarkers(int port) {
        this.port = port;
    }

    /**
     * What the broker says: {@code NONE} when it is written, {@code INVALID_PRODUCER_EPOCH} when the producer has gone on since.
     *
     * @throws WortlautException if the broker does not answer
     */
    Errors write(OpenTransaction open, Ruling ruling) {
        short version = ApiKeys.WRITE_TXN_MARKERS.latestVersion();
        TxnMarkerEntry marker = new TxnMarkerEntry(
                open.producerId(),
                ruling.markerEpoch(),
                open.coordinatorEpoch(),
                ruling.result(),
                List.of(open.partition()),
                ruling.version().featureLevel());
        RequestHeader header = new RequestHeader(ApiKeys.WRITE_TXN_MARKERS, version, "wortlaut", 0);
        ByteBuffer request = new WriteTxnMarkersRequest.Builder(List.of(marker))
                .build(version)
                .serializeWithHeader(header);
        try {
            var answer = (WriteTxnMarkersResponse) AbstractResponse.parseResponse(send(request), header);
            return answer.errorsByProducerId().get(open.producerId()).get(open.partition());
        } catch (IOException e) {
            throw new WortlautException("cannot end a transaction on " + open.partition() + ": " + e.getMessage(), e);
        }
    }

    private ByteBuffer send(ByteBuffer request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) AT_MOST.toMillis());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(request.remaining());
            out.write(request.array(), request.arrayOffset() + request.position(), request.remaining());
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            return ByteBuffer.wrap(in.readNBytes(in.readInt()));
        }
    }
}
