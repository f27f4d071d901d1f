namespace SmartCityDashboard.App.Imports;

/// <summary>Takes an upload into memory and tells how far it has come: the first half of reading a file.</summary>
internal static class Upload
{
    public static async Task<MemoryStream> ReadAsync(Stream upload, long size, IProgress<int> progress, CancellationToken token)
    {
        var file = new MemoryStream((int)size);
        var buffer = new byte[65_536];
        int read;
        while ((read = await upload.ReadAsync(buffer, token)) > 0)
        {
            file.Write(buffer, 0, read);
            progress.Report((int)(file.Length * 50 / Math.Max(size, 1)));
        }

        file.Position = 0;
        return file;
    }

    /// <summary>The second half: what is in it.</summary>
    internal sealed class Second(IProgress<int> whole) : IProgress<int>
    {
        public void Report(int value) => whole.Report(50 + (value / 2));
    }
}
