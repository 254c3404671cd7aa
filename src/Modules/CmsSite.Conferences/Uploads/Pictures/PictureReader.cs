using System.Buffers.Binary;

namespace CmsSite.Conferences.Uploads.Pictures;

/// <summary>Reads a picture piece by piece through one buffer, however large it is; a picture that ends too early is damaged.</summary>
internal sealed class PictureReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    public async ValueTask<byte> ReadByteAsync()
    {
        await FillAsync();

        return _buffer[_start++];
    }

    public async ValueTask<byte[]> ReadAsync(int count)
    {
        var bytes = new byte[count];

        await CopyAsync(count, new MemoryStream(bytes));

        return bytes;
    }

    public async ValueTask<ushort> ReadUInt16Async() => BinaryPrimitives.ReadUInt16BigEndian(await ReadAsync(2));

    /// <summary>The first bytes of a block; what is beyond the limit is passed over.</summary>
    public async ValueTask<byte[]> ReadBlockAsync(long length, int limit)
    {
        var head = await ReadAsync((int)Math.Min(length, limit));

        await SkipAsync(length - head.Length);

        return head;
    }

    public Task SkipAsync(long count) => CopyAsync(count, Stream.Null);

    public async Task CopyAsync(long count, Stream output)
    {
        while (count > 0)
        {
            await FillAsync();

            var piece = (int)Math.Min(count, _end - _start);

            await output.WriteAsync(_buffer.AsMemory(_start, piece));
            _start += piece;
            count -= piece;
        }
    }

    /// <summary>Copies up to a byte, which is passed over.</summary>
    public async Task CopyUntilAsync(byte stop, Stream output)
    {
        while (true)
        {
            await FillAsync();

            var found = _buffer.AsSpan(_start, _end - _start).IndexOf(stop);
            var piece = found < 0 ? _end - _start : found;

            await output.WriteAsync(_buffer.AsMemory(_start, piece));
            _start += piece;

            if (found >= 0)
            {
                _start++;

                return;
            }
        }
    }

    private async ValueTask FillAsync()
    {
        if (_start == _end)
        {
            _start = 0;
            _end = await stream.ReadAsync(_buffer);

            if (_end == 0)
            {
                throw new DamagedPictureException();
            }
        }
    }
}
