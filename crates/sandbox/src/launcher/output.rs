//! From a pipe to a file, as much as the spec keeps.
//!
//! A pipe, rather than the file itself as the command's standard output: a command may truncate `/dev/stdout`, and may
//! write more than is wanted.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::pipe::{PipeFlags, fcntl_setpipe_size, pipe_with};

/// Of a pipe, so that a chatty command seldom waits for us; and of what is moved at once.
const PIPE_BYTES: usize = 1024 * 1024;
const CHUNK_BYTES: usize = 256 * 1024;

/// One stream of output.
pub struct Stream {
    pub pipe: OwnedFd,
    file: File,
    left: u64,
    /// The file does not take more, be it that the limit or the disk is reached.
    full: bool,
    pub ended: bool,
}

impl Stream {
    /// The stream, and the end that the command writes to.
    pub fn open(path: &Path, limit: Option<u64>) -> io::Result<(Self, OwnedFd)> {
        let file = OpenOptions::new().create(true).append(true).mode(0o600).open(path)?;
        let (pipe, writer) = pipe_with(PipeFlags::CLOEXEC)?;
        // Unprivileged users may have little of it left; then the default does.
        let _ = fcntl_setpipe_size(&pipe, PIPE_BYTES);
        rustix::io::ioctl_fionbio(&pipe, true)?;
        let stream = Self { pipe, file, left: limit.unwrap_or(u64::MAX), full: false, ended: false };
        Ok((stream, writer))
    }

    /// Moves what is there now.
    pub fn pump(&mut self, buffer: &mut Vec<u8>) {
        buffer.resize(CHUNK_BYTES, 0);
        loop {
            match rustix::io::read(&self.pipe, &mut *buffer) {
                Ok(0) => self.ended = true,
                Ok(length) => {
                    self.keep(&buffer[..length]);
                    if length == buffer.len() {
                        continue;
                    }
                }
                Err(rustix::io::Errno::INTR) => continue,
                Err(rustix::io::Errno::AGAIN) => {}
                Err(_) => self.ended = true,
            }
            return;
        }
    }

    /// Moves all that there will be, the writers being dead.
    pub fn finish(&mut self, buffer: &mut Vec<u8>) {
        while !self.ended {
            let before = self.left;
            self.pump(buffer);
            if self.left == before || self.full {
                // Nothing more, or nothing that would be kept.
                break;
            }
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        if self.full {
            return;
        }
        let kept = usize::try_from(self.left).unwrap_or(usize::MAX).min(bytes.len());
        let written = self.file.write_all(&bytes[..kept]);
        self.left -= kept as u64;
        if written.is_err() || kept < bytes.len() {
            self.full = true;
            let _ = self.file.write_all(b"\n[the rest of this output is not kept: it is too long]\n");
        }
    }
}
