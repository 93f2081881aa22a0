package city.moyang.base.store;

import static city.moyang.base.store.Refused.Reason.EMPTY;
import static city.moyang.base.store.Refused.Reason.NOT_WHAT_IT_SAYS;
import static city.moyang.base.store.Refused.Reason.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Reads an upload once, chunk by chunk: measures, digests, and stops as soon as it is too much. */
final class Intake implements SealedContent.ChunkSource {
    private final InputStream from;
    private final String name;
    private final Purpose purpose;
    private final FileType claimed;
    private final Sniffer sniffer;
    private final SM3Digest sm3 = new SM3Digest();
    private long size;

    Intake(InputStream from, String name, Purpose purpose, FileType claimed, Sniffer sniffer) {
        this.from = from;
        this.name = name;
        this.purpose = purpose;
        this.claimed = claimed;
        this.sniffer = sniffer;
    }

    @Override
    public byte[] next() throws IOException {
        var chunk = from.readNBytes(SealedContent.CHUNK);
        if (size == 0) {
            checkHead(chunk);
        }
        size += chunk.length;
        if (size > purpose.maxBytes()) {
            throw new Refused(
                    TOO_LARGE,
                    name,
                    "文件“%s”超过 %s，没有上传。请压缩、降低分辨率或拆分后再传，其他内容都已保留。"
                            .formatted(name, purpose.sizeInWords()));
        }
        sm3.update(chunk, 0, chunk.length);
        return chunk;
    }

    private void checkHead(byte[] head) {
        if (head.length == 0) {
            throw new Refused(EMPTY, name, "文件“" + name + "”是空的，没有上传。请检查后重新选择，其他内容都已保留。");
        }
        if (!sniffer.canBe(claimed, sniffer.family(head))) {
            throw notWhatItSays(name, claimed);
        }
    }

    static Refused notWhatItSays(String name, FileType claimed) {
        return new Refused(
                NOT_WHAT_IT_SAYS,
                name,
                "文件“%s”的名字说它是 %s，内容却不是，没有上传。请打开看看是不是选错了，或另存为正确的格式再传，其他内容都已保留。"
                        .formatted(name, claimed.label()));
    }

    long size() {
        return size;
    }

    String sm3() {
        var digest = new byte[32];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }
}
