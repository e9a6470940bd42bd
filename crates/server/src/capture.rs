//! Capturing AWS's hosts for sandboxed processes: a loopback address of our own on which names are resolved (port 53) and
//! TLS is answered (port 443). Needs the right to bind low ports; without it, the proxy and the endpoint variables remain.

use crate::proxy::is_aws;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::net::{TcpListener, UdpSocket};
use tokio::task::JoinSet;

/// Addresses that are tried: several servers may run on one machine, each with one of its own.
const CANDIDATES: u8 = 200;
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
    pub address: IpAddr,
    pub tls: TcpListener,
    names: UdpSocket,
    upstream: Option<SocketAddr>,
}

impl Capture {
    /// `None` where low ports can't be had.
    pub async fn open(resolver: Option<IpAddr>) -> Option<Self> {
        for n in 1..=CANDIDATES {
            let address = IpAddr::V4(Ipv4Addr::new(127, 66, 0, n));
            let tls = match TcpListener::bind((address, 443)).await {
                Ok(tls) => tls,
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => continue,
                Err(_) => return None,
            };
            match UdpSocket::bind((address, 53)).await {
                Ok(names) => {
                    let upstream = resolver.map(|ip| SocketAddr::new(ip, 53));
                    return Some(Self { address, tls, names, upstream });
                }
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
                Err(_) => return None,
            }
        }
        None
    }

    /// Splits off the listener, and gives the loop that answers questions for names.
    pub fn start(self) -> (TcpListener, impl Future<Output = ()> + Send) {
        let Self { address, tls, names, upstream } = self;
        (tls, answer_names(names, address, upstream))
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
