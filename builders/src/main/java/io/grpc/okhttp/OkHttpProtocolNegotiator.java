package io.grpc.okhttp;

/// Takes the place of the library's class, which sets up TLS with all its providers and root certificates whenever a
/// channel is made, for 60 ms of processor time; jbake secures its connections itself (`driver.Tls`), and all channels
/// are plain. The class path has this one first.
class OkHttpProtocolNegotiator {
    private static final OkHttpProtocolNegotiator NONE = new OkHttpProtocolNegotiator();

    /// Asked for by every channel builder.
    static OkHttpProtocolNegotiator get() {
        return NONE;
    }

    /// What the channel builder compares with; jbake does not run on Android.
    static final class AndroidNegotiator extends OkHttpProtocolNegotiator {}
}
