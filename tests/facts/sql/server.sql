CREATE TABLE [dbo].[Users] ( --! table Users
  [Id] UNIQUEIDENTIFIER NOT NULL, --! column Id
  [Name] NVARCHAR (50),
  CONSTRAINT [PK_Users] PRIMARY KEY ([Id])
);
GO
CREATE OR ALTER VIEW [dbo].[Active] AS SELECT * FROM [dbo].[Users] --! table Active
GO
ALTER TABLE [dbo].[Users] ADD [Age] INT NULL, [Size] INT NULL --! column Age
GO
ALTER TABLE [dbo].[Users] ADD [More] INT NULL --! column More
GO
SELECT 1, [NoColumn]
GO
ALTER TABLE [dbo].[Users] WITH CHECK ADD CONSTRAINT [FK] FOREIGN KEY ([Id]) REFERENCES [dbo].[Other] ([Id])
ALTER TABLE [dbo].[Users] DROP COLUMN [Size], [Name]
ALTER TABLE [dbo].[Users] ADD Plain INT --! column plain Plain
CREATE INDEX [IX] ON [dbo].[Users] ([Age], [No])
