/*
 * A client of chaperoned: messages in, verdicts out. Nothing but Node.js.
 *
 *     node server/clients/chaperone.mjs [--url URL] [messages.jsonl]
 *
 *     import { Client } from "./chaperone.mjs";
 *     const client = new Client("tcp://127.0.0.1:7710");
 *     for await (const verdict of client.score(messages))
 *         console.log(verdict.id, verdict.status, verdict.level);
 *     client.close();
 *
 * The protocol is in ../PROTOCOL.md. Messages are sent in batches. A batch is
 * sent again, with the same ids, where the service is busy or the connection
 * breaks; what had been scored before is then answered "duplicate", and counts
 * once. An API key, where one is needed, is given as the option key, or to the
 * program in the environment as CHAPERONE_KEY. One score() of a client at a time.
 */
import { once } from "node:events";
import { createReadStream, readFileSync, realpathSync } from "node:fs";
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const HELLO_REQ = Buffer.from("\0SP\0\0\x30\0\0", "latin1");
const HELLO_REP = Buffer.from("\0SP\0\0\x31\0\0", "latin1");
const REPLY_MAX_BYTES = 1 << 30;
const BATCH_MAX_BYTES = 1 << 20;
const LINE_SENT_BYTES = 512 << 10; // more than the service takes of a message
const BUSY = '{"status":"busy"';
const REFUSED = '{"status":"unscored","error":"request: ';

/* The service refused a request as a whole: it says why. */
export class Refused extends Error {}

/* No answer for as long as the client was told to be patient. */
export class Unreachable extends Error {}

/* One connection: bytes are asked for, and come or it fails. */
class Wire {
	/* tls: what node:tls takes besides; null: none. */
	constructor(host, port, tls, timeoutMs) {
		this.pieces = [];
		this.length = 0;
		this.error = null;
		this.wake = () => {};
		this.socket = tls === null
			? connect({ host, port, noDelay: true })
			: connectTls({ host, port, servername: host, ...tls });
		this.socket.setTimeout(timeoutMs, () =>
			this.fail(new Error("no answer in time")));
		this.socket.on("data", (piece) => {
			this.pieces.push(piece);
			this.length += piece.length;
			this.wake();
		});
		this.socket.on("error", (error) => this.fail(error));
		this.socket.on("close", () =>
			this.fail(new Error("the connection was closed")));
	}

	fail(error) {
		this.error ??= error;
		this.socket.destroy();
		this.wake();
	}

	async read(n) {
		while (this.length < n) {
			if (this.error !== null)
				throw this.error;
			await new Promise((resolve) => { this.wake = resolve; });
		}
		const all = Buffer.concat(this.pieces);
		this.pieces = [all.subarray(n)];
		this.length -= n;
		return all.subarray(0, n);
	}
}

export class Client {
	/*
	 * timeoutMs is for one answer, patienceMs for all tries of a batch.
	 * why: reasons in every verdict. backfill: history, it raises no flag.
	 * tls: of tls+tcp://, what node:tls's connect takes (ca, cert, key).
	 */
	constructor(url = "tcp://127.0.0.1:7710",
		{ batch = 256, timeoutMs = 60000, patienceMs = 120000,
			key = "", why = false, backfill = false, tls = {} } = {}) {
		const parts = /^(?:tls\+)?tcp:\/\/\[?([^\]]+?)\]?:(\d+)$/.exec(url);
		if (parts === null)
			throw new Error("not a tcp://HOST:PORT address: " + url);
		this.host = parts[1];
		this.port = Number(parts[2]);
		this.tls = url.startsWith("tls") ? tls : null;
		this.batch = batch;
		this.timeoutMs = timeoutMs;
		this.patienceMs = patienceMs;
		const options = { chaperone: 1 };
		for (const [name, value] of Object.entries({ key, why, backfill }))
			if (value)
				options[name] = value;
		this.envelope = Buffer.from(Object.keys(options).length > 1
			? JSON.stringify(options) + "\n" : "");
		this.wire = null;
		this.requestId = Math.floor(Math.random() * 0x80000000);
	}

	close() {
		this.wire?.socket.destroy();
		this.wire = null;
	}

	/* A verdict (object) for each message (object), in their order. */
	async *score(messages) {
		async function* lines() {
			for await (const message of messages)
				yield Buffer.from(JSON.stringify(message));
		}
		for await (const verdict of this.scoreLines(lines()))
			yield JSON.parse(verdict);
	}

	/*
	 * The same for lines of JSON, as Buffers without their ends; verdicts
	 * are strings. Blank lines are passed over.
	 */
	async *scoreLines(lines) {
		let body = [], n = 0;
		for await (const whole of lines) {
			const line = whole.subarray(0, LINE_SENT_BYTES);
			if (line.every((byte) => " \t\r".includes(
				String.fromCharCode(byte))))
				continue;
			if (line.includes(10))
				throw new Error("a message is one line");
			if (body.length === this.batch ||
			    n + line.length > BATCH_MAX_BYTES) {
				yield* await this.#scoreBatch(body);
				body = [];
				n = 0;
			}
			body.push(line);
			n += line.length + 1;
		}
		if (body.length > 0)
			yield* await this.#scoreBatch(body);
	}

	async #scoreBatch(lines) {
		const newline = Buffer.from("\n");
		const body = lines.flatMap((line) => [line, newline]);
		// it would be taken for a batch
		if (lines[0].toString("latin1").trimStart().startsWith("["))
			body.unshift(Buffer.from("!"));
		body.unshift(this.envelope);
		const reply = await this.request(Buffer.concat(body));
		if (reply.startsWith(REFUSED))
			throw new Refused(JSON.parse(reply).error);
		const verdicts = reply.split("\n");
		if (verdicts.length !== lines.length)
			throw new Refused(`${lines.length} messages, ` +
				`${verdicts.length} verdicts`);
		return verdicts;
	}

	/* One request's answer: sent again until there is one. */
	async request(body) {
		const until = Date.now() + this.patienceMs;
		for (let pauseMs = 50;;) {
			let waitMs, why;
			try {
				const reply = await this.#exchange(body);
				if (!reply.startsWith(BUSY))
					return reply;
				const busy = JSON.parse(reply);
				waitMs = busy.retry_ms;
				why = busy.error;
			} catch (error) {
				this.close();
				// trying again does not make a certificate good
				if (/^(ERR_TLS_CERT|CERT_|DEPTH_|SELF_|UNABLE_)/
					.test(error.code))
					throw new Unreachable(error.message);
				// from many clients not all at once
				waitMs = pauseMs * (0.5 + Math.random() / 2);
				pauseMs = Math.min(2 * pauseMs, 5000);
				why = error.message;
			}
			if (Date.now() + waitMs > until)
				throw new Unreachable(why);
			await pause(waitMs);
		}
	}

	async #connect() {
		this.wire = new Wire(this.host, this.port, this.tls,
			this.timeoutMs);
		this.wire.socket.write(HELLO_REQ);
		const hello = await this.wire.read(HELLO_REP.length);
		if (!hello.equals(HELLO_REP))
			throw new Error("no request/reply service listens there");
	}

	async #exchange(body) {
		if (this.wire === null || this.wire.error !== null)
			await this.#connect();
		const head = Buffer.alloc(12);
		this.requestId = (this.requestId + 1) % 0x80000000;
		head.writeBigUInt64BE(BigInt(4 + body.length), 0);
		head.writeUInt32BE(this.requestId + 0x80000000, 8);
		this.wire.socket.write(Buffer.concat([head, body]));
		for (;;) {
			const size = Number(
				(await this.wire.read(8)).readBigUInt64BE());
			if (size < 4 || size > REPLY_MAX_BYTES)
				throw new Error(`an answer of ${size} bytes`);
			const reply = await this.wire.read(size);
			if (reply.readUInt32BE() === head.readUInt32BE(8))
				return reply.toString("utf8", 4);
		}
	}
}

/* The bytes of a stream by lines, right or wrong UTF-8. */
async function* linesOf(stream) {
	let rest = [];
	for await (const piece of stream) {
		let start = 0, end;
		while ((end = piece.indexOf(10, start)) >= 0) {
			rest.push(piece.subarray(start, end));
			yield Buffer.concat(rest);
			rest = [];
			start = end + 1;
		}
		rest.push(piece.subarray(start));
	}
	yield Buffer.concat(rest);
}

async function main(args) {
	let url;
	const options = { key: process.env.CHAPERONE_KEY ?? "" };
	for (;;) {
		if (args.length >= 2 && args[0] === "--url") {
			url = args[1];
			args = args.slice(2);
		} else if (args.length >= 2 &&
			["--ca", "--cert", "--cert-key"].includes(args[0])) {
			const name = { "--ca": "ca", "--cert": "cert",
				"--cert-key": "key" }[args[0]];

			options.tls = { ...options.tls,
				[name]: readFileSync(args[1]) };
			args = args.slice(2);
		} else if (args[0] === "--why" || args[0] === "--backfill") {
			options[args[0].slice(2)] = true;
			args = args.slice(1);
		} else {
			break;
		}
	}
	if (args.length > 1 || args[0] === "-h" || args[0] === "--help") {
		console.log("usage: chaperone.mjs [--url URL] [--why] [--backfill] " +
			"[--ca FILE]\n" +
			"                     [--cert FILE --cert-key FILE] [FILE]\n" +
			"Messages (JSON lines; default: standard input) in, " +
			"verdicts out.\nExit status 1 if any message was unscored.");
		return args.length === 1 ? 0 : 2;
	}
	let status = 0, client;
	try {
		client = new Client(url, options);
		const input = args.length > 0 ? createReadStream(args[0])
			: process.stdin;
		for await (const verdict of client.scoreLines(linesOf(input))) {
			if (JSON.parse(verdict).status === "unscored")
				status = 1;
			if (!process.stdout.write(verdict + "\n"))
				await once(process.stdout, "drain");
		}
	} catch (error) {
		console.error("chaperone.mjs: " + error.message);
		status = 1;
	}
	client?.close();
	return status;
}

if (process.argv[1] !== undefined &&
    realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
	process.exitCode = await main(process.argv.slice(2));
