package city.moyang.support.seal;

import internal.ofd.bc.asn1.ASN1GeneralizedTime;
import internal.ofd.bc.asn1.DEROctetString;
import internal.ofd.bc.asn1.DERUTF8String;
import internal.ofd.bc.asn1.gm.GMObjectIdentifiers;
import internal.ofd.bc.jce.provider.BouncyCastleProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Date;
import java.util.Locale;
import org.ofdrw.gm.ses.v1.SES_ESPictrueInfo;
import org.ofdrw.gm.ses.v1.SES_Header;
import org.ofdrw.gm.ses.v4.CertInfoList;
import org.ofdrw.gm.ses.v4.SES_CertList;
import org.ofdrw.gm.ses.v4.SES_ESPropertyInfo;
import org.ofdrw.gm.ses.v4.SES_SealInfo;
import org.ofdrw.gm.ses.v4.SESeal;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.NumberFormatAtomicSignID;
import org.ofdrw.sign.OFDSigner;
import org.ofdrw.sign.SignMode;
import org.ofdrw.sign.signContainer.SESV4Container;
import org.ofdrw.sign.stamppos.NormalStampPos;

/**
 * Puts an electronic seal after GB/T 38540 on an OFD file; every part of the package is protected.
 */
final class OfdSeal {
    private static final BouncyCastleProvider OLD_BC = new BouncyCastleProvider();

    private final Issued issued;

    OfdSeal(Issued issued) {
        this.issued = issued;
    }

    byte[] on(byte[] ofd, Seal seal, byte[] picture, int page, double x, double y) {
        var out = new ByteArrayOutputStream();
        try (var reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            var signer = new OFDSigner(reader, out, new NumberFormatAtomicSignID());
            signer.setSignMode(SignMode.WholeProtected);
            signer.setSignContainer(
                    new SESV4Container(key(), electronic(seal, picture), issued.certificate()));
            signer.addApPos(new NormalStampPos(page, x, y, Seal.MILLIMETRES, Seal.MILLIMETRES));
            signer.exeSign();
            signer.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the OFD could not be sealed", e);
        }
    }

    private PrivateKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", OLD_BC)
                .generatePrivate(new PKCS8EncodedKeySpec(issued.key().getEncoded()));
    }

    /** 电子印章: the picture and the certificates that may use it, signed by the maker of seals. */
    private SESeal electronic(Seal seal, byte[] picture)
            throws GeneralSecurityException, IOException {
        var certificate = issued.certificate();
        var allowed = new CertInfoList().add(new DEROctetString(issued.encoded()));
        var property =
                new SES_ESPropertyInfo()
                        .setType(new internal.ofd.bc.asn1.ASN1Integer(1))
                        .setName(new DERUTF8String(seal.name()))
                        .setCertListType(SES_ESPropertyInfo.CertListType)
                        .setCertList(new SES_CertList(allowed))
                        .setCreateDate(time(certificate.getNotBefore()))
                        .setValidStart(time(certificate.getNotBefore()))
                        .setValidEnd(time(certificate.getNotAfter()));
        var info =
                new SES_SealInfo()
                        .setHeader(
                                new SES_Header(
                                        SES_Header.V4,
                                        new internal.ofd.bc.asn1.DERIA5String("moyang")))
                        .setEsID(certificate.getSerialNumber().toString(16))
                        .setProperty(property)
                        .setPicture(
                                new SES_ESPictrueInfo()
                                        .setType("PNG")
                                        .setData(picture)
                                        .setWidth((long) Seal.MILLIMETRES)
                                        .setHeight((long) Seal.MILLIMETRES));
        var signature = Signature.getInstance("SM3WithSM2", OLD_BC);
        signature.initSign(key());
        signature.update(info.getEncoded("DER"));
        return new SESeal()
                .seteSealInfo(info)
                .setCert(certificate)
                .setSignAlgID(GMObjectIdentifiers.sm2sign_with_sm3)
                .setSignedValue(signature.sign());
    }

    private static ASN1GeneralizedTime time(Date date) {
        return new ASN1GeneralizedTime(date, Locale.CHINA);
    }
}
