namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>What a file may still unpack. Counts the bytes that come out: the sizes that a zip states about itself may lie.</summary>
internal sealed class UnpackBudget(long packedBytes, long maxBytes = SpreadsheetLimits.MaxUnpackedBytes)
{
    private long _unpacked;

    public void Spend(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > maxBytes || (_unpacked > SpreadsheetLimits.RatioCountsFrom && _unpacked > packedBytes * SpreadsheetLimits.MaxPackingRatio))
            throw new UnreadableFile(SpreadsheetTexts.UnpacksTooLarge);
    }
}

/// <summary>One part of the package while it is unpacked.</summary>
internal sealed class CountedStream(Stream inner, UnpackBudget budget) : Stream
{
    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => BytesRead;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        BytesRead += read;
        budget.Spend(read);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
