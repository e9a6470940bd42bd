//! Capturing AWS's hosts for sandboxed processes: a loopback address of our own on which names are resolved (port 53) and
//! TLS is answered (port 443). Needs the right to bind low ports; without it, the proxy and the endpoint variables remain.

use crate::addresses;
use crate::proxy::is_aws;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::net::{TcpListener, UdpSocket};
use tokio::task::JoinSet;

/// Addresses that are tried: several servers may run on one machine, each with one of its own.
const CANDIDATES: usize = 20;
/// How long the host's resolver may take.
const FORWARD_TIME: Duration = Duration::from_secs(5);
/// The longest message without EDNS is 512 bytes; with it, resolvers keep below this.
const LONGEST_MESSAGE: usize = 4096;
/// Questions that are forwarded at once.
const MOST_FORWARDED: usize = 256;
/// How long an answer of ours may be kept: the address is the server's for as long as it runs.
const TIME_TO_LIVE: u32 = 5;

/// The sockets of the capture.
pub struct Capture {
    pub address: Ipv4Addr,
    pub tls: TcpListener,
    names: UdpSocket,
    upstream: Option<SocketAddr>,
}

/// Why an address is not ours.
enum Refused {
    /// Another server has it.
    Taken,
    /// Low ports can't be had at all.
    Never,
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::AddrInUse { Self::Taken } else { Self::Never }
    }
}

impl Capture {
    /// At the address that the last server had, or a new one. `None` where low ports can't be had.
    ///
    /// A new one is drawn at random: one that a server has which was killed a moment ago only seems to be free.
    pub async fn open(
        resolver: Option<IpAddr>,
        last: Option<Ipv4Addr>,
        mut draw: impl FnMut() -> [u8; 2],
    ) -> Option<Self> {
        let upstream = resolver.map(|ip| SocketAddr::new(ip, 53));
        let drawn = std::iter::repeat_with(|| {
            let [third, fourth] = draw();
            Ipv4Addr::new(127, 66, third, fourth.clamp(1, 254))
        });
        for address in last.into_iter().chain(drawn).take(CANDIDATES) {
            match Self::bind(address, upstream).await {
                Ok(capture) => return Some(capture),
                Err(Refused::Taken) if Some(address) == last => {
                    tracing::warn!(
                        %address,
                        "another program has the address that this server had: builds that go on since then don't reach it by \
                         AWS's names"
                    );
                }
                Err(Refused::Taken) => {}
                Err(Refused::Never) => return None,
            }
        }
        None
    }

    async fn bind(address: Ipv4Addr, upstream: Option<SocketAddr>) -> Result<Self, Refused> {
        let tls = addresses::bind_tcp((address, 443).into()).await?;
        let names = addresses::bind_udp((address, 53).into()).await?;
        Ok(Self { address, tls, names, upstream })
    }

    /// Splits off the listener, and gives the loop that answers questions for names.
    pub fn start(self) -> (TcpListener, impl Future<Output = ()> + Send) {
        let Self { address, tls, names, upstream } = self;
        (tls, answer_names(names, address.into(), upstream))
    }
}

async fn answer_names(socket: UdpSocket, address: IpAddr, upstream: Option<SocketAddr>) {
    let socket = std::sync::Arc::new(socket);
    let mut forwarded = JoinSet::new();
    let mut buffer = [0; LONGEST_MESSAGE];
    loop {
        let (length, from) = tokio::select! {
            Some(_) = forwarded.join_next(), if !forwarded.is_empty() => continue,
            received = socket.recv_from(&mut buffer) => match received {
                Ok(received) => received,
                Err(_) => continue,
            },
        };
        let question = buffer[..length].to_vec();
        if let Some(answer) = own_answer(&question, address) {
            drop(socket.send_to(&answer, from).await);
        } else if let Some(upstream) = upstream.filter(|_| forwarded.len() < MOST_FORWARDED) {
            let socket = socket.clone();
            forwarded.spawn(async move {
                if let Ok(answer) = forward(&question, upstream).await {
                    drop(socket.send_to(&answer, from).await);
                }
            });
        }
    }
}

async fn forward(question: &[u8], upstream: SocketAddr) -> io::Result<Vec<u8>> {
    let any: IpAddr = if upstream.is_ipv4() { [0, 0, 0, 0].into() } else { [0; 16].into() };
    let socket = UdpSocket::bind((any, 0)).await?;
    socket.connect(upstream).await?;
    socket.send(question).await?;
    let mut answer = vec![0; LONGEST_MESSAGE];
    let length = tokio::time::timeout(FORWARD_TIME, socket.recv(&mut answer)).await??;
    answer.truncate(length);
    Ok(answer)
}

/// The answer to a question for one of AWS's hosts (RFC 1035, section 4); `None` for any other message.
fn own_answer(message: &[u8], address: IpAddr) -> Option<Vec<u8>> {
    const HEADER: usize = 12;
    let questions = u16::from_be_bytes([*message.get(4)?, *message.get(5)?]);
    // One question, a query (QR 0, opcode 0).
    if questions != 1 || message.get(2)? & 0xF8 != 0 {
        return None;
    }
    let (name, end) = read_name(message, HEADER)?;
    let kind = u16::from_be_bytes([*message.get(end)?, *message.get(end + 1)?]);
    let class_end = end + 4;
    if !is_aws(&name) || message.len() < class_end {
        return None;
    }
    let IpAddr::V4(v4) = address else { return None };
    let answers = u16::from(kind == 1);
    let mut answer = Vec::with_capacity(class_end + 16);
    answer.extend_from_slice(&message[..2]);
    // A response, authoritative; recursion as the question had it, and available.
    answer.extend_from_slice(&[0x84 | (message[2] & 1), 0x80]);
    for count in [1, answers, 0, 0] {
        answer.extend_from_slice(&count.to_be_bytes());
    }
    answer.extend_from_slice(&message[HEADER..class_end]);
    if answers == 1 {
        // The name is the question's (a pointer to offset 12), type A, class IN.
        answer.extend_from_slice(&[0xC0, 12, 0, 1, 0, 1]);
        answer.extend_from_slice(&TIME_TO_LIVE.to_be_bytes());
        answer.extend_from_slice(&[0, 4]);
        answer.extend_from_slice(&v4.octets());
    }
    Some(answer)
}

/// A name without compression, which questions don't use, and where it ends.
fn read_name(message: &[u8], mut at: usize) -> Option<(String, usize)> {
    let mut labels = Vec::new();
    loop {
        let length = usize::from(*message.get(at)?);
        at += 1;
        if length == 0 {
            return Some((labels.join("."), at));
        }
        if length > 63 {
            return None;
        }
        labels.push(String::from_utf8_lossy(message.get(at..at + length)?).into_owned());
        at += length;
    }
}

/// The first resolver of the host's `resolv.conf`.
pub fn host_resolver(resolv_conf: &str) -> Option<IpAddr> {
    let mut servers = resolv_conf.lines().filter_map(|line| line.trim().strip_prefix("nameserver"));
    servers.find_map(|rest| rest.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(name: &str, kind: u16) -> Vec<u8> {
        let mut message = vec![0xAB, 0xCD, 0x01, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        for label in name.split('.') {
            message.push(u8::try_from(label.len()).unwrap());
            message.extend_from_slice(label.as_bytes());
        }
        message.push(0);
        message.extend_from_slice(&kind.to_be_bytes());
        message.extend_from_slice(&[0, 1]);
        message
    }

    #[test]
    fn the_hosts_of_aws_are_here() {
        let address = IpAddr::from([127, 66, 0, 1]);
        let answer = own_answer(&question("sts.us-east-1.amazonaws.com", 1), address).unwrap();
        assert_eq!(answer[..4], [0xAB, 0xCD, 0x85, 0x80]);
        assert!(answer.ends_with(&[0, 4, 127, 66, 0, 1]));
        let none = own_answer(&question("sts.us-east-1.amazonaws.com", 28), address).unwrap();
        assert_eq!(none[6..8], [0, 0], "there is no IPv6 address");
    }

    #[test]
    fn other_names_and_bad_messages_are_not_answered() {
        let address = IpAddr::from([127, 66, 0, 1]);
        assert_eq!(own_answer(&question("pypi.org", 1), address), None);
        let whole = question("s3.amazonaws.com", 1);
        for cut in 0..whole.len() {
            assert_eq!(own_answer(&whole[..cut], address), None, "cut at {cut}");
        }
    }

    #[test]
    fn the_resolver_is_read() {
        assert_eq!(host_resolver("# x\nsearch a\nnameserver 10.0.0.2\n"), Some([10, 0, 0, 2].into()));
        assert_eq!(host_resolver("search a\n"), None);
    }
}
