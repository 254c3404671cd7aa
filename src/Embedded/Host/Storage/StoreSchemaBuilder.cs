using System.Globalization;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace CmsSite.Embedded.Storage;

/// <summary>Creates and alters index tables, in the transaction of the session.</summary>
internal sealed class StoreSchemaBuilder(StoreSession session) : ISchemaBuilder
{
    public async Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        var name = IndexTable.Of(indexType).Name;
        var columns = new NewTable();
        table(columns);
        string[] all = ["\"Id\" INTEGER PRIMARY KEY AUTOINCREMENT", "\"DocumentId\" INTEGER", .. columns.Columns];
        await session.RunAsync($"CREATE TABLE \"{name}\" ({string.Join(", ", all)})");
        await session.RunAsync($"CREATE INDEX \"IDX_FK_{name}\" ON \"{name}\" (\"DocumentId\")");
    }

    public async Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection)
    {
        var changes = new ChangedTable(IndexTable.Of(indexType).Name);
        table(changes);
        foreach (var statement in changes.Statements)
        {
            await session.RunAsync(statement);
        }
    }

    private sealed class NewTable : ICreateTableCommand
    {
        public List<string> Columns { get; } = [];

        public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null)
        {
            var definition = new Column(columnName, typeof(T));
            column?.Invoke(definition);
            Columns.Add(definition.Sql);
            return this;
        }
    }

    private sealed class ChangedTable(string name) : IAlterTableCommand
    {
        public List<string> Statements { get; } = [];

        public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null)
        {
            var definition = new Column(columnName, typeof(T));
            column?.Invoke(definition);
            Statements.Add($"ALTER TABLE \"{name}\" ADD COLUMN {definition.Sql}");
        }

        public void CreateIndex(string indexName, params string[] columnNames) =>
            Statements.Add($"CREATE INDEX \"{indexName}\" ON \"{name}\" ({string.Join(", ", columnNames.Select(column => $"\"{column}\""))})");
    }

    // SQLite keeps no lengths.
    private sealed class Column(string name, Type type) : IAddColumnCommand
    {
        private string _constraints = "";

        public string Sql => $"\"{name}\" {IndexColumn.TypeOf(type)}{_constraints}";

        public IColumnCommand WithDefault(object @default) => With($" DEFAULT {IndexColumn.ToColumn(@default) switch
        {
            bool flag => flag ? "1" : "0",
            string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
            var number => Convert.ToString(number, CultureInfo.InvariantCulture),
        }}");

        public IColumnCommand WithLength(int? length) => this;

        public IColumnCommand Unlimited() => this;

        public ICreateColumnCommand NotNull() => With(" NOT NULL");

        public ICreateColumnCommand Nullable() => this;

        private Column With(string constraint)
        {
            _constraints += constraint;
            return this;
        }
    }
}
